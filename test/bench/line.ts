/** @module One connection over which requests go one by one, with as little work as can be: who measures may not slow what is measured. */
import { connect } from 'node:net';

export interface Line {
  /** The status of the answer, once all of it is here. */
  post(path: string, body: string, token: string): Promise<number>;
  close(): void;
}

/** Reads only answers that say how long they are. */
export async function openLine(url: string): Promise<Line> {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  let waiting: { resolve(status: number): void; reject(error: Error): void } | undefined;
  let read = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    read += chunk;
    const status = findAnswer(read);
    if (status === undefined) return;
    read = '';
    waiting?.resolve(status);
  });
  socket.on('close', () => waiting?.reject(new Error('the service hung up')));
  return {
    post: (path, body, token) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n` +
            `authorization: Bearer ${token}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      }),
    close: () => socket.destroy(),
  };
}

/** The status of an answer that is whole; undefined while more must come. */
function findAnswer(read: string): number | undefined {
  const end = read.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(read)?.[1];
  if (length === undefined) throw new Error('an answer that does not say how long it is');
  return read.length >= end + 4 + Number(length) ? Number(read.slice(9, 12)) : undefined;
}
