/** @module What was found, in three parts that never mix: subjects, help in the wijk, national lines. */
import type { Child } from 'hono/jsx';
import { Lines } from './lines.tsx';
import { State } from './nearby.tsx';
import type { Visit } from './parts.ts';
import type { Results } from './search.ts';

type Props = { results: Results } & Pick<Visit, 'wijk' | 'now'>;

export const Found = ({ results, wijk, now }: Props) => {
  const { onderwerpen, voorzieningen, lines, danger } = results;
  const none = onderwerpen.length + voorzieningen.length + lines.length === 0;
  return (
    <div class="gids-found">
      {none && danger.length === 0 && (
        <p class="utrecht-paragraph" role="status">
          Daar vinden we niets bij. Dat ligt niet aan u. Probeer een ander woord, kies hieronder een
          onderwerp, of praat met de balie.
        </p>
      )}
      {onderwerpen.length > 0 && (
        <section class="gids-results">
          <h2 class="utrecht-heading-2">Onderwerpen</h2>
          <ul>
            {onderwerpen.map(({ found, why }) => (
              <Result path={`/onderwerpen/${found.id}`} name={found.title} why={why} />
            ))}
          </ul>
        </section>
      )}
      {voorzieningen.length > 0 && (
        <section class="gids-results">
          <h2 class="utrecht-heading-2">Hulp in de wijk</h2>
          <ul>
            {voorzieningen.map(({ found, why }) => (
              <Result path={`/voorzieningen/${found.id}`} name={found.name} why={why}>
                <p class="gids-helper-what">{found.description}</p>
                <State voorziening={found} wijk={wijk} now={now} />
              </Result>
            ))}
          </ul>
        </section>
      )}
      {lines.length > 0 && <Lines lines={lines} heading="Landelijke hulplijnen" />}
    </div>
  );
};

interface One {
  path: string;
  name: string;
  why: string;
  children?: Child;
}

const Result = ({ path, name, why, children }: One) => (
  <li class="gids-result">
    <h3 class="utrecht-heading-3">
      <a class="utrecht-link utrecht-link--html-a" href={path}>
        {name}
      </a>
    </h3>
    {children}
    <p class="gids-why">{why}</p>
  </li>
);
