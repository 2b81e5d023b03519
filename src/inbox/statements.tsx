/** @module The intake line by line, each with the message it came from; what is unknown says so. */
import type { Intake, Statement } from '../domain/intake.ts';
import type { Message } from '../domain/message.ts';
import { absenceWords } from '../handoff/absence.ts';
import { findUnasked, type Unasked } from '../handoff/unasked.ts';
import { anchorOf } from './talk.tsx';

type Props = { intake: Intake; messages: Message[] };

export const Statements = ({ intake, messages }: Props) => (
  <>
    {intake.blocks.map(({ title, statements }) => {
      const asked = statements.filter(({ absent }) => absent !== 'not-asked');
      return asked.length === 0 ? null : (
        <section class="inbox-block">
          <h2 class="utrecht-heading-3">{title}</h2>
          <dl class="inbox-statements">
            {asked.map((statement) => (
              <Line statement={statement} messages={messages} />
            ))}
          </dl>
        </section>
      );
    })}
    <NotAsked unasked={findUnasked(intake)} />
  </>
);

const Line = ({ statement, messages }: { statement: Statement; messages: Message[] }) => (
  <div class="inbox-statement">
    <dt>{statement.label}</dt>
    <dd>
      {statement.text === null ? (
        <span class="inbox-unknown">{absenceWords[statement.absent ?? 'not-asked']}</span>
      ) : (
        <Text {...statement} text={statement.text} />
      )}{' '}
      <Origin source={statement.source} messages={messages} />
    </dd>
  </div>
);

const Text = ({ name, text }: { name: string; text: string }) => {
  const words = (
    <span class="inbox-words" dir="auto">
      {text}
    </span>
  );
  const href = addressOf(name, text);
  return href === undefined ? (
    words
  ) : (
    <a class="utrecht-link utrecht-link--html-a" href={href}>
      {words}
    </a>
  );
};

/** Where a click may lead: to the phone or the mail, and to nothing that an inwoner made up. */
function addressOf(name: string, text: string): string | undefined {
  if (name === 'telefoon' && /^\+?[\d -]+$/.test(text)) return `tel:${text.replace(/[ -]/g, '')}`;
  if (name === 'email' && /^[\w.+-]+@[\w.-]+$/.test(text)) return `mailto:${text}`;
  return undefined;
}

const Origin = ({ source, messages }: { source: Statement['source']; messages: Message[] }) => {
  if (!source) return null;
  if (source.by === 'script') return <span class="inbox-origin">(ingevuld door het gesprek)</span>;
  const how = source.by === 'chosen' ? 'gekozen' : 'verteld';
  const seq = messages.find(({ id }) => id === source.message)?.seq;
  if (seq === undefined) return <span class="inbox-origin">({how})</span>;
  return (
    <a class="utrecht-link utrecht-link--html-a inbox-origin" href={`#${anchorOf(seq)}`}>
      {how} in bericht {seq}
    </a>
  );
};

const NotAsked = ({ unasked }: { unasked: Unasked[] }) =>
  unasked.length === 0 ? null : (
    <section class="inbox-block inbox-notasked">
      <h2 class="utrecht-heading-3">Niet gevraagd</h2>
      <dl class="inbox-statements">
        {unasked.map(({ title, labels }) => (
          <div class="inbox-statement">
            <dt>{title}</dt>
            <dd>{labels.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
