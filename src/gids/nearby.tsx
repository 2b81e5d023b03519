/** @module Who in the wijk helps, and whether the door is open now. */
import { Fragment } from 'hono/jsx';
import { hoursWords } from '../knowledge/hours.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';
import { findOpening } from './opening.ts';
import type { Visit } from './parts.ts';
import { mostOnPaper } from './size.ts';
import { telOf } from './words.ts';

export const Nearby = ({
  helpers,
  wijk,
  now,
}: { helpers: Voorziening[] } & Pick<Visit, 'wijk' | 'now'>) => (
  <section class="gids-helpers">
    <h2 class="utrecht-heading-2">Hulp in de wijk</h2>
    <ul>
      {helpers.map((helper, nth) => (
        <li class={`gids-helper${nth >= mostOnPaper ? ' gids-screen' : ''}`}>
          <h3 class="utrecht-heading-3">
            <a class="utrecht-link utrecht-link--html-a" href={`/voorzieningen/${helper.id}`}>
              {helper.name}
            </a>
          </h3>
          <p class="gids-helper-what">{helper.description}</p>
          <State voorziening={helper} wijk={wijk} now={now} />
          <p class="gids-helper-how">
            {helper.address && <span class="gids-paper">{helper.address}. </span>}
            {hoursWords(helper.schedule) && (
              <span class="gids-paper">Open: {hoursWords(helper.schedule)}. </span>
            )}
            {helper.phone && (
              <a class="utrecht-link utrecht-link--html-a" href={telOf(helper.phone)}>
                <span class="gids-hidden">Bel {helper.name}: </span>
                {helper.phone}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
    {helpers.length > mostOnPaper && (
      <p class="gids-paper">Er is meer hulp in de wijk. Kijk op het adres hieronder.</p>
    )}
  </section>
);

type Stated = { voorziening: Voorziening } & Pick<Visit, 'wijk' | 'now'>;

/** Open now, or when again; and whether to make an appointment first. Never on paper, where it is always another day. */
export const State = ({ voorziening: { schedule, appointment }, wijk, now }: Stated) => {
  const opening = findOpening(wijk, schedule, now);
  if (!opening && !appointment) return <Fragment />;
  return (
    <p class="gids-state">
      {opening && (
        <span class={`gids-open gids-open--${opening.now ? 'now' : 'later'}`}>{opening.words}</span>
      )}
      {appointment && <span class="gids-appointment">maak eerst een afspraak</span>}
    </p>
  );
};
