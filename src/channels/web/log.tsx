/** @module The conversation as a list of messages, and the ways to answer the last one; works without a script. */
import type { Message } from '../../domain/message.ts';
import { type Block, type Inline, parseText } from '../text.ts';

export const Log = ({ messages }: { messages: Message[] }) => (
  <div class="chat-log" role="log" aria-live="off" aria-label="Ons gesprek">
    <ol class="chat-list" data-list>
      {messages.map((message) => (
        <Bubble message={message} />
      ))}
    </ol>
  </div>
);

const names = {
  inwoner: 'U',
  script: 'Wijkbalie, automatisch antwoord',
  model: 'Wijkbalie, geschreven door een computer',
  werker: 'Een werker van het wijkteam',
} as const;

const Bubble = ({ message: { seq, author, text } }: { message: Message }) => (
  <li id={`bericht-${seq}`} class={`chat-bubble chat-bubble--${author}`} dir="auto">
    <span class="chat-author">{names[author]}</span>
    {author === 'inwoner' ? <p class="chat-own">{text}</p> : parseText(text).map(toElement)}
  </li>
);

const toElement = (block: Block) =>
  block.kind === 'list' ? (
    <ul>
      {block.items.map((item) => (
        <li>{item.map(toPart)}</li>
      ))}
    </ul>
  ) : (
    <p>
      {block.lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          {line.map(toPart)}
        </>
      ))}
    </p>
  );

const toPart = (part: Inline) => {
  if (part.kind === 'bold') return <strong>{part.text}</strong>;
  if (part.kind === 'link') return <a href={part.href}>{part.text}</a>;
  return part.text;
};

/** The keys of the open question. `several` gives boxes to tick and one key to send them. */
export const Keys = ({ message }: { message: Message | undefined }) => {
  const options = message?.options ?? [];
  if (!message || options.length === 0) return <div class="chat-keys" data-keys />;
  return (
    <fieldset class="chat-keys" data-keys>
      <legend class="chat-hidden">Kies een antwoord, of typ hieronder</legend>
      {options.map(({ id, label, description }) =>
        message.several ? (
          <label class="chat-key chat-key--box">
            <input type="checkbox" name="option" value={id} />
            <span>{label}</span>
          </label>
        ) : (
          <button class="chat-key" type="submit" name="option" value={id}>
            <span>{label}</span>
            {description && <small>{description}</small>}
          </button>
        ),
      )}
    </fieldset>
  );
};
