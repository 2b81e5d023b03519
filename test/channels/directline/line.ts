/** @module Direct Line on a real port, and clients that hold a conversation over it, for tests. */
import WebSocket from 'ws';
import { upgrade } from '../../../src/cli/sockets.ts';
import { listen } from '../../browser/browser.ts';
import { openSite, type Site } from '../site.ts';

export interface Listening extends Site {
  /** `http://127.0.0.1:41234/v3/directline` */
  domain: string;
  stop(): Promise<void>;
}

/** Looks twenty times as often as usual, so that tests need not wait. */
const pace = { look: 50, alive: 200 };

export async function openListening(more: Parameters<typeof openSite>[0] = {}): Promise<Listening> {
  const site = await openSite({ upgrade, pace, ...more });
  const { address, stop } = await listen(site.app);
  return {
    ...site,
    domain: `${address}/v3/directline`,
    stop: async () => {
      await stop();
      site.remove();
    },
  };
}

export interface Stream {
  /** Activities of all frames so far. */
  activities: { id: string; type: string; text?: string; from: { id: string; role: string } }[];
  watermark: string;
  /** Empty frames so far. */
  empty: number;
  socket: WebSocket;
  ended: Promise<number>;
}

/** Follows a stream; resolves once it is open. */
export async function openStream(
  url: string,
  headers: Record<string, string> = {},
): Promise<Stream> {
  const socket = new WebSocket(url, { headers });
  const ended = new Promise<number>((resolve) => socket.on('close', resolve));
  const stream: Stream = { activities: [], watermark: '', empty: 0, socket, ended };
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '') {
      stream.empty += 1;
      return;
    }
    const { activities, watermark } = JSON.parse(text);
    stream.activities.push(...activities);
    stream.watermark = watermark;
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return stream;
}
