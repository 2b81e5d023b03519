/** @module What Meta takes in one post, without whom it is for; and how much of it. */

/** In code points. One label too long and Meta refuses the whole message. */
export const limits = {
  text: 4096,
  /** Of a message with keys. For lists some say 4096; the least is always taken. */
  body: 1024,
  buttons: 3,
  buttonTitle: 20,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  /** The id of a row; a button may have 256. */
  key: 200,
} as const;

export interface Button {
  type: 'reply';
  reply: { id: string; title: string };
}

export interface Row {
  id: string;
  title: string;
  description?: string;
}

export type Action =
  | { type: 'button'; action: { buttons: Button[] } }
  | { type: 'list'; action: { button: string; sections: { rows: Row[] }[] } };

export type WhatsappParcel =
  | { type: 'text'; text: { body: string; preview_url: boolean } }
  | { type: 'interactive'; interactive: Action & { body: { text: string } } };
