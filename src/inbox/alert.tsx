/** @module One alert beside the conversation that gave rise to it. */
import type { Intake } from '../domain/intake.ts';
import type { Message } from '../domain/message.ts';
import type { OpenAlert } from '../handoff/ports.ts';
import { type Frame, StaffPage } from '../page/staff.tsx';
import { SeenForm } from './alerts.tsx';
import { BackLink } from './back.tsx';
import { pathOf } from './path.ts';
import { anchorOf, Talk } from './talk.tsx';
import { sinceWords } from './waiting.ts';
import { alertWords } from './words.ts';

export interface AlertProps {
  alert: OpenAlert;
  /** Null when the conversation was erased. */
  messages: Message[] | null;
  /** As in `IntakeStore`. */
  unheard: number[];
  /** The intake of this conversation, when there is one to pick up. */
  intake: Intake | undefined;
  frame: Frame;
  now: string;
}

export const AlertPage = ({ alert, messages, unheard, intake, frame, now }: AlertProps) => (
  <StaffPage title="Signaal" frame={frame}>
    <BackLink />
    <h1 class="utrecht-heading-1">Iemand kan in gevaar zijn</h1>
    <section class="utrecht-alert utrecht-alert--error inbox-alerts">
      <ul class="utrecht-unordered-list">
        {alertWords(alert).map((words) => (
          <li class="utrecht-unordered-list__item">{words}</li>
        ))}
      </ul>
      <p class="utrecht-paragraph">
        Geschreven {sinceWords(alert.at, now)}.{' '}
        <a class="utrecht-link utrecht-link--html-a" href={`#${anchorOf(alert.seq)}`}>
          Ga naar dit bericht
        </a>
      </p>
      <p class="utrecht-paragraph">
        U mag dit gesprek lezen omdat er gevaar kan zijn. De assistent noemde al wie deze persoon nu
        kan bellen.
      </p>
      {intake && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link utrecht-link--html-a" href={pathOf(intake)}>
            Deze persoon wacht ook op een werker: bekijk de vraag
          </a>
        </p>
      )}
      <SeenForm alert={alert} words="Ik heb dit gelezen en ga ermee verder" />
    </section>
    <Talk messages={messages} unheard={unheard} marked={alert.seq} />
  </StaffPage>
);
