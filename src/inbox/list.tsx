/** @module The list a werker starts with: alerts on top, then who waits, then what colleagues picked up. */
import { timeWords } from '../domain/moment.ts';
import type { OpenAlert, WaitingIntake } from '../handoff/ports.ts';
import { type Frame, StaffPage } from '../page/staff.tsx';
import { Alerts } from './alerts.tsx';
import { orderWaiting } from './order.ts';
import { pathOf } from './path.ts';
import { UrgentieBadge } from './urgentie.tsx';
import { dueWords, isLate, waitingWords } from './waiting.ts';
import { channelWords } from './words.ts';

export interface ListProps {
  waiting: WaitingIntake[];
  alerts: OpenAlert[];
  frame: Frame;
  now: string;
  notice?: string | undefined;
}

export const ListPage = ({ waiting, alerts, frame, now, notice }: ListProps) => {
  const ordered = orderWaiting(waiting);
  const free = ordered.filter(({ takenBy }) => takenBy === null);
  const taken = ordered.filter(({ takenBy }) => takenBy !== null);
  return (
    <StaffPage title="Vragen" scripts={['/assets/inbox.js']} frame={frame} notice={notice}>
      <div class="inbox-head">
        <h1 class="utrecht-heading-1">Vragen voor een werker</h1>
        <p class="utrecht-paragraph">
          Stand van <span data-live>{timeWords(now)}</span>.{' '}
          <a class="utrecht-link utrecht-link--html-a" href="/inbox">
            Ververs
          </a>
        </p>
        <p class="utrecht-paragraph">
          <a class="utrecht-link utrecht-link--html-a" href="/modulen">
            Wat een team kan doen
          </a>
        </p>
      </div>
      <div data-live>
        <Alerts alerts={alerts} now={now} />
      </div>
      <div data-live>
        <h2 class="utrecht-heading-2">Wacht op een werker ({free.length})</h2>
        {free.length > 0 ? <Rows rows={free} name={frame.name} now={now} /> : <NobodyWaits />}
        {taken.length > 0 && (
          <>
            <h2 class="utrecht-heading-2">Opgepakt ({taken.length})</h2>
            <Rows rows={taken} name={frame.name} now={now} />
          </>
        )}
      </div>
    </StaffPage>
  );
};

const NobodyWaits = () => (
  <p class="utrecht-paragraph inbox-empty">
    Er wacht nu niemand. Komt er een nieuwe vraag binnen? Dan komt die hier te staan.
  </p>
);

type RowsProps = { rows: WaitingIntake[]; name: string; now: string };

const Rows = ({ rows, name, now }: RowsProps) => (
  <ol class="inbox-rows">
    {rows.map((waiting) => (
      <li class={`inbox-row inbox-row--${waiting.intake.urgentie}`}>
        <UrgentieBadge urgentie={waiting.intake.urgentie} />
        <h3 class="utrecht-heading-4 inbox-title">
          <a class="utrecht-link utrecht-link--html-a" href={pathOf(waiting.intake)}>
            {waiting.intake.title}
          </a>
        </h3>
        <Facts waiting={waiting} name={name} now={now} />
      </li>
    ))}
  </ol>
);

type FactsProps = { waiting: WaitingIntake; name: string; now: string };

const Facts = ({ waiting, name, now }: FactsProps) => (
  <dl class="inbox-facts">
    <div>
      <dt>Wacht</dt>
      <dd>{waitingWords(waiting.since, now)}</dd>
    </div>
    <div class={isLate(waiting, now) ? 'inbox-late' : undefined}>
      <dt>Reageren</dt>
      <dd>{dueWords(waiting, now)}</dd>
    </div>
    <div>
      <dt>Via</dt>
      <dd>{channelWords(waiting.intake.origin.channel)}</dd>
    </div>
    {waiting.takenBy !== null && (
      <div>
        <dt>Opgepakt door</dt>
        <dd>
          <bdi>{waiting.takenBy === name ? 'u' : waiting.takenBy}</bdi>
        </dd>
      </div>
    )}
  </dl>
);
