/** @module Drawing messages and keys in the page, from nodes only: nobody's words ever become markup. */
import { type Inline, parseText } from '../../text.ts';
import type { Said, Words } from './line.ts';

const names = {
  inwoner: 'U',
  script: 'Wijkbalie, automatisch antwoord',
  model: 'Wijkbalie, geschreven door een computer',
  werker: 'Een werker van het wijkteam',
};

function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

export function drawBubble({ text, channelData: { author } }: Said): HTMLElement {
  const bubble = make('li', `chat-bubble chat-bubble--${author}`);
  bubble.dir = 'auto';
  bubble.append(make('span', 'chat-author', names[author]));
  if (author === 'inwoner') bubble.append(make('p', 'chat-own', text));
  else bubble.append(...drawText(text));
  return bubble;
}

/** What was just said, before it has arrived. A screen reader may be led to it. */
export function drawUnsent({ text }: Words): HTMLElement {
  const channelData: Said['channelData'] = { author: 'inwoner', options: [], several: false };
  const bubble = drawBubble({ id: '', type: 'message', text, from: { role: 'user' }, channelData });
  bubble.classList.add('chat-bubble--unsent');
  bubble.tabIndex = -1;
  bubble.append(make('small', 'chat-state'));
  return bubble;
}

function drawText(text: string): HTMLElement[] {
  return parseText(text).map((block) => {
    if (block.kind === 'list') {
      return make('ul', '', ...block.items.map((item) => make('li', '', ...item.map(drawPart))));
    }
    const lines = block.lines.flatMap((line, index) =>
      index > 0 ? [make('br', ''), ...line.map(drawPart)] : line.map(drawPart),
    );
    return make('p', '', ...lines);
  });
}

function drawPart(part: Inline): Node {
  if (part.kind === 'bold') return make('strong', '', part.text);
  if (part.kind === 'text') return document.createTextNode(part.text);
  const anchor = make('a', '', part.text) as HTMLAnchorElement;
  anchor.href = part.href;
  return anchor;
}

/** The keys of the open question, in the form they are sent with. */
export function drawKeys({ options, several }: Said['channelData']): HTMLElement {
  const keys = make(options.length > 0 ? 'fieldset' : 'div', 'chat-keys');
  keys.dataset.keys = '';
  if (options.length === 0) return keys;
  keys.append(make('legend', 'chat-hidden', 'Kies een antwoord, of typ hieronder'));
  for (const option of options) keys.append(several ? drawBox(option) : drawKey(option));
  return keys;
}

type Option = Said['channelData']['options'][number];

function drawKey({ id, label, description }: Option): HTMLElement {
  const key = make('button', 'chat-key', make('span', '', label)) as HTMLButtonElement;
  if (description) key.append(make('small', '', description));
  Object.assign(key, { type: 'submit', name: 'option', value: id });
  return key;
}

function drawBox({ id, label }: Option): HTMLElement {
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'option', value: id });
  return make('label', 'chat-key chat-key--box', box, make('span', '', label));
}

/** What a screen reader says of news: the words without marks, then what can be chosen. Not one's own words. */
export function spoken(news: Said[]): string {
  const theirs = news.filter(({ channelData }) => channelData.author !== 'inwoner');
  const words = theirs.flatMap(({ text }) => drawText(text).map((block) => block.textContent));
  const { options } = news[news.length - 1]!.channelData;
  const labels = options.map(({ label }) => label).join('; ');
  return [...words, ...(labels ? [`U kunt kiezen: ${labels}.`] : [])].join(' ');
}
