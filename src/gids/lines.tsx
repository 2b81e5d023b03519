/** @module National lines: each with its number to press, when to call, and what it costs. */
import type { Hulplijn } from '../knowledge/hulplijn.ts';

export const Lines = ({
  lines,
  heading = 'Landelijk bellen',
}: {
  lines: Hulplijn[];
  heading?: string;
}) => (
  <section class="gids-lines">
    <h2 class="utrecht-heading-2">{heading}</h2>
    <ul>
      {lines.map(({ name, number, tel, when, hours, cost }) => (
        <li>
          <p class="gids-line">
            <strong>{name}</strong>
            {number && tel && (
              <a class="utrecht-link utrecht-link--html-a" href={tel}>
                {number}
              </a>
            )}
          </p>
          <p class="gids-line-when">{when}</p>
          <p class="gids-quiet">
            {hours}. {cost}.
          </p>
        </li>
      ))}
    </ul>
  </section>
);
