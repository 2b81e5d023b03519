/** @module Direct Line from the browser: post an activity, read on from a watermark, refresh the token. Nothing else. */

/** What we read of an activity. */
export interface Said {
  id: string;
  text: string;
  from: { role: 'user' | 'bot' };
  channelData: {
    author: 'inwoner' | 'script' | 'model' | 'werker';
    options: { id: string; label: string; description?: string }[];
    several: boolean;
    clientActivityID?: string;
  };
}

export interface Line {
  /** Activities after the last that were read, in order. Rejects when it cannot be reached. */
  read(): Promise<Said[]>;
  /** Sending again with the same id counts once. */
  send(message: { id: string; text: string; option?: string }): Promise<void>;
}

const base = '/v3/directline';
/** Half of the lifetime of a token, in milliseconds. */
const refreshEvery = 15 * 60 * 1000;

export function createLine(conversation: string, firstToken: string, firstSeq: string): Line {
  let token = firstToken;
  let watermark = firstSeq;
  let refreshed = Date.now();
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(base + path, { ...init, headers });
    if (!response.ok) throw new Error(String(response.status));
    return response;
  };
  const refresh = async () => {
    if (Date.now() - refreshed < refreshEvery) return;
    const response = await call('/tokens/refresh', { method: 'POST' });
    token = (await response.json()).token;
    refreshed = Date.now();
  };
  const activities = `/conversations/${conversation}/activities`;
  return {
    async read() {
      await refresh();
      const found = await (await call(`${activities}?watermark=${watermark}`)).json();
      watermark = found.watermark;
      return found.activities;
    },
    async send({ id, text, option }) {
      await refresh();
      const channelData = { clientActivityID: id, ...(option === undefined ? {} : { option }) };
      const activity = { type: 'message', from: { id: 'inwoner' }, text, channelData };
      await call(activities, { method: 'POST', body: JSON.stringify(activity) });
    },
  };
}
