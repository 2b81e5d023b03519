/** @module A process of its own that talks Direct Line to one address as fast as it is answered, and times every turn. */
import { type Line, openLine } from './line.ts';

export interface Load {
  /** `http://127.0.0.1:41234` */
  url: string;
  /** Conversations that have begun; who has said enough in one goes on in the next, and after the last in the first. */
  talks: Talk[];
  /** Inwoners at the same time. */
  talkers: number;
  /** How long to go on, in milliseconds. */
  ms: number;
  /** What each inwoner says, in order. */
  lines: string[];
}

export interface Timed {
  /** Milliseconds that each turn took. */
  turns: number[];
  /** Milliseconds from the first turn to the last. */
  took: number;
}

/** A conversation that has begun, and what lets one talk in it. */
export interface Talk {
  conversation: string;
  token: string;
}

/** How often the lines are said in one conversation: with eight lines, a long one. */
const loops = 3;

process.on('message', async (load: Load) => {
  process.send?.(await run(load));
});

async function run({ url, talks, talkers, ms, lines }: Load): Promise<Timed> {
  const turns: number[] = [];
  const opened = await Promise.all(Array.from({ length: talkers }, () => openLine(url)));
  const begun = performance.now();
  const converse = async (talker: number, line: Line) => {
    for (let count = 0; performance.now() < begun + ms; count++) {
      const turn = Math.floor(count / (lines.length * loops)) * talkers;
      const { conversation, token } = talks[(talker + turn) % talks.length]!;
      const text = lines[count % lines.length];
      const activity = JSON.stringify({ type: 'message', from: { id: 'inwoner' }, text });
      const path = `/v3/directline/conversations/${conversation}/activities`;
      const from = performance.now();
      const status = await line.post(path, activity, token);
      if (status >= 300) throw new Error(`${status} from ${path}`);
      turns.push(performance.now() - from);
    }
  };
  await Promise.all(opened.map((line, talker) => converse(talker, line)));
  for (const line of opened) line.close();
  return { turns, took: performance.now() - begun };
}
