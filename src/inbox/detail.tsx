/** @module One intake: what was gathered at the left, the inwoner's own words beside it, and what a werker can do. */
import type { Intake } from '../domain/intake.ts';
import { isLeefgebied, leefgebieden } from '../domain/leefgebied.ts';
import type { Message } from '../domain/message.ts';
import type { WaitingIntake } from '../handoff/ports.ts';
import { findText, isLeftOpen, isSafe } from '../handoff/statement.ts';
import { type Frame, StaffPage } from '../page/staff.tsx';
import { Actions } from './actions.tsx';
import { BackLink } from './back.tsx';
import { Statements } from './statements.tsx';
import { Talk } from './talk.tsx';
import { UrgentieBadge } from './urgentie.tsx';
import { dueWords, isLate, sinceWords, waitingWords } from './waiting.ts';
import { channelWords } from './words.ts';

export interface DetailProps {
  waiting: WaitingIntake;
  /** Null when the conversation was erased. */
  messages: Message[] | null;
  /** As in `IntakeStore`. */
  unheard: number[];
  frame: Frame;
  now: string;
  notice?: string | undefined;
}

export const DetailPage = ({ waiting, messages, unheard, frame, now, notice }: DetailProps) => (
  <StaffPage title={waiting.intake.title} frame={frame} notice={notice}>
    <BackLink />
    <div class="inbox-head">
      <h1 class="utrecht-heading-1">{waiting.intake.title}</h1>
      <UrgentieBadge urgentie={waiting.intake.urgentie} />
    </div>
    <Facts waiting={waiting} now={now} />
    <Care intake={waiting.intake} />
    <Actions waiting={waiting} name={frame.name} />
    <div class="inbox-columns">
      <div class="inbox-intake">
        <Statements intake={waiting.intake} messages={messages ?? []} />
        <About intake={waiting.intake} now={now} />
      </div>
      <Talk messages={messages} unheard={unheard} />
    </div>
  </StaffPage>
);

const Facts = ({ waiting, now }: { waiting: WaitingIntake; now: string }) => (
  <dl class="inbox-facts">
    <div>
      <dt>Urgentie</dt>
      <dd>{waiting.intake.urgentieRule}</dd>
    </div>
    <div>
      <dt>Wacht</dt>
      <dd>
        {waitingWords(waiting.since, now)}, sinds {sinceWords(waiting.since, now)}
      </dd>
    </div>
    <div class={isLate(waiting, now) ? 'inbox-late' : undefined}>
      <dt>Reageren</dt>
      <dd>{dueWords(waiting, now)}</dd>
    </div>
    <div>
      <dt>Via</dt>
      <dd>{channelWords(waiting.intake.origin.channel)}</dd>
    </div>
  </dl>
);

/** A call at the wrong moment can bring somebody in danger, so this stands above the number to call. */
const Care = ({ intake }: { intake: Intake }) => {
  const said = findText(intake, 'veiligbereik');
  if (said === null ? !isLeftOpen(intake, 'veiligbereik') : /^\s*ja\b/i.test(said)) return null;
  const moment = findText(intake, 'moment');
  return (
    <section class="utrecht-alert utrecht-alert--warning inbox-care">
      <p class="utrecht-paragraph">
        <strong>{isSafe(intake) ? 'Let op bij contact.' : 'Niet bellen en niet schrijven.'}</strong>{' '}
        Op de vraag of contact veilig is,{' '}
        {said === null ? 'kwam geen antwoord.' : `was het antwoord: “${said}”.`}
        {moment !== null && ` Beste moment: “${moment}”.`}
      </p>
    </section>
  );
};

const About = ({ intake, now }: { intake: Intake; now: string }) => (
  <section class="inbox-block">
    <h2 class="utrecht-heading-3">Over deze intake</h2>
    <dl class="inbox-statements">
      <Fact name="Leefgebieden" text={intake.leefgebieden.map(nameOfLeefgebied).join(', ')} />
      <Fact name="Verteld aan de inwoner" text={intake.given.join(', ')} />
      <Fact name="Toestemming" text={consentWords(intake, now)} />
      <Fact name="Gesprek begonnen" text={sinceWords(intake.origin.startedAt, now)} />
      <Fact name="Kenmerk" text={intake.id} />
    </dl>
  </section>
);

const nameOfLeefgebied = (id: string): string => (isLeefgebied(id) ? leefgebieden[id] : id);

const consentWords = ({ consent }: Intake, now: string): string =>
  consent ? `“${consent.text}”, ${sinceWords(consent.at, now)}` : 'niet vastgelegd';

const Fact = ({ name, text }: { name: string; text: string }) =>
  text === '' ? null : (
    <div class="inbox-statement">
      <dt>{name}</dt>
      <dd class="inbox-words">{text}</dd>
    </div>
  );
