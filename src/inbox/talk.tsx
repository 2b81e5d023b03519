/** @module The conversation as it was held; the inwoner's own words stand out, whatever is in them. */
import type { Author, Message } from '../domain/message.ts';
import { timeWords } from '../domain/moment.ts';
import { plainText } from './plain.ts';

const authorWords: Record<Author, string> = {
  inwoner: 'Inwoner',
  script: 'Assistent',
  model: 'Assistent',
  werker: 'Werker',
};

const wordsOf = ({ author, text }: Message): string =>
  text === '' ? 'Dit bericht is gewist.' : author === 'inwoner' ? text : plainText(text);

/** Longer words than this are folded; who wants to read on, opens them. */
const longest = 1200;

export const anchorOf = (seq: number): string => `bericht-${seq}`;

type Props = { messages: Message[] | null; unheard: number[]; marked?: number };

/** On a wide screen it scrolls by itself, so the keyboard must be able to reach it. */
export const Talk = ({ messages, unheard, marked }: Props) => (
  <section class="inbox-talk" aria-labelledby="gesprek" tabindex={0}>
    <h2 class="utrecht-heading-3" id="gesprek">
      Het gesprek
    </h2>
    {messages === null ? (
      <p class="utrecht-paragraph">Dit gesprek is gewist.</p>
    ) : (
      <ol class="inbox-messages">
        {messages.map((message) => (
          <>
            <Said message={message} marked={message.seq === marked} />
            {unheard.includes(message.seq) && <Unheard />}
          </>
        ))}
      </ol>
    )}
  </section>
);

const Said = ({ message, marked }: { message: Message; marked: boolean }) => (
  <li
    id={anchorOf(message.seq)}
    class={`inbox-message inbox-message--${message.author}${marked ? ' inbox-message--marked' : ''}`}
  >
    <p class="inbox-author">
      {message.seq}. {authorWords[message.author]}, {timeWords(message.at)}
      {marked && ': hier begon het signaal'}
    </p>
    <Words text={wordsOf(message)} />
  </li>
);

/** To write or call may be unsafe, whatever else they see on this page. */
const Unheard = () => (
  <li class="inbox-message inbox-unheard">
    Dit antwoord is niet aangekomen. Neem op een andere manier contact op, als dat veilig is.
  </li>
);

const Words = ({ text }: { text: string }) => {
  if (text.length <= longest) return <Own text={text} />;
  const start = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return (
    <>
      <Own text={`${start}…`} />
      <details class="inbox-more">
        <summary>Lees verder</summary>
        <Own text={text.slice(start.length)} />
      </details>
    </>
  );
};

const Own = ({ text }: { text: string }) => (
  <p class="inbox-words" dir="auto">
    {text}
  </p>
);
