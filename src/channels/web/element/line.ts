/** @module Direct Line from the browser: post an activity, read on from a watermark, find the stream, refresh the token. */

/** What we read of an activity. */
export interface Said {
  /** Ends with where it stands in the conversation: `…|0000012`. */
  id: string;
  type: string;
  text: string;
  from: { role: 'user' | 'bot' };
  channelData: {
    author: 'inwoner' | 'script' | 'model' | 'werker';
    options: { id: string; label: string; description?: string }[];
    several: boolean;
    clientActivityID?: string;
  };
}

export interface Words {
  /** Ours; the same words sent again under the same id count once. */
  id: string;
  text: string;
  option?: string;
}

/** What an answer or a frame holds. */
export interface Found {
  activities: Said[];
  watermark: string;
}

export interface Line {
  /** Messages after the last that were taken, in order. Rejects when it cannot be reached. */
  read(): Promise<Said[]>;
  /** The messages of these that were not taken before, in order. */
  take(found: Found): Said[];
  /** Where what is said can be heard, for a minute. Rejects when it cannot be reached. */
  findStream(): Promise<string>;
  /** False when these words will never be taken: they are too long. Rejects when it cannot be reached. */
  send(words: Words): Promise<boolean>;
}

export interface LineParts {
  conversation: string;
  token: string;
  /** Seq of the last message that is on the page. */
  seq: string;
  /** A fresh token, when ours is refused: a phone sleeps longer than a token lives. */
  renew(): Promise<string>;
}

const base = '/v3/directline';
/** Half of the lifetime of a token, in milliseconds. */
const refreshEvery = 15 * 60 * 1000;
const refused = [401, 403, 404];
const tooLong = 413;

export function createLine(parts: LineParts): Line {
  let { token } = parts;
  let seq = Number(parts.seq);
  let refreshed = Date.now();
  const call = (path: string, init: RequestInit): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return fetch(base + path, { ...init, headers });
  };
  const hold = (fresh: string) => {
    token = fresh;
    refreshed = Date.now();
  };
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const first = await call(path, init);
    if (!refused.includes(first.status)) return first;
    hold(await parts.renew());
    return call(path, init);
  };
  const refresh = async () => {
    if (Date.now() - refreshed < refreshEvery) return;
    const response = await ask('/tokens/refresh', { method: 'POST' });
    if (response.ok) hold((await response.json()).token);
  };
  const conversation = `/conversations/${parts.conversation}`;
  const activities = `${conversation}/activities`;
  const take = ({ activities, watermark }: Found): Said[] => {
    const fresh = activities.filter(({ type, id }) => type === 'message' && seqOf(id) > seq);
    seq = Math.max(seq, Number(watermark));
    return fresh;
  };
  return {
    take,
    async read() {
      await refresh();
      return take(await bodyOf(await ask(`${activities}?watermark=${seq}`)));
    },
    async findStream() {
      const found = await bodyOf(await ask(`${conversation}?watermark=${seq}`));
      const { pathname, search } = new URL(found.streamUrl);
      return pathname + search;
    },
    async send({ id, text, option }) {
      const channelData = { clientActivityID: id, ...(option === undefined ? {} : { option }) };
      const activity = { type: 'message', from: { id: 'inwoner' }, text, channelData };
      const response = await ask(activities, { method: 'POST', body: JSON.stringify(activity) });
      if (response.status === tooLong) return false;
      await bodyOf(response);
      return true;
    },
  };
}

const seqOf = (id: string): number => Number(id.slice(id.lastIndexOf('|') + 1));

function bodyOf(response: Response) {
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
