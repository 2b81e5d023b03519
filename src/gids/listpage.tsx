/** @module All subjects in their groups, and what was found among them. */
import type { Library } from '../knowledge/library.ts';
import { Around, Search, Talk } from './around.tsx';
import { Found } from './found.tsx';
import { groupsOf, helpersOf } from './guide.ts';
import { Lines } from './lines.tsx';
import type { Visit } from './parts.ts';
import type { Results } from './search.ts';

type List = Visit & { library: Library; query: string; results: Results | undefined };

export const ListPage = ({ library, query, results, ...visit }: List) => (
  <Around {...visit} title={results ? 'Gevonden' : 'Alle onderwerpen'}>
    {results && results.danger.length > 0 && <Danger results={results} />}
    <div class="gids-welcome">
      <h1 class="utrecht-heading-1">Waar wilt u meer over weten?</h1>
      <p class="utrecht-paragraph utrecht-paragraph--lead">
        Kort antwoord, wat u kunt doen en wie er in {visit.wijk.name} helpt.
      </p>
      <Search query={query} />
    </div>
    {results && <Found results={results} wijk={visit.wijk} now={visit.now} />}
    <Groups library={library} />
    <div class="gids-end">
      <Talk />
    </div>
  </Around>
);

const Danger = ({ results }: { results: Results }) => (
  <div class="gids-danger" role="alert">
    <p class="gids-danger-first">Is er gevaar, of bent u bang? U staat er niet alleen voor.</p>
    <Lines lines={results.danger} heading="Bel nu met iemand die helpt" />
  </div>
);

export const Groups = ({ library }: { library: Library }) => (
  <div class="gids-groups">
    {groupsOf(library).map(({ name, onderwerpen }) => (
      <section class="gids-group">
        <h2 class="utrecht-heading-2">{name}</h2>
        <ul>
          {onderwerpen.map((onderwerp) => (
            <li>
              <a class="gids-topic" href={`/onderwerpen/${onderwerp.id}`}>
                <strong>{onderwerp.title}</strong>
                <small>{placesWords(helpersOf(library, onderwerp).length)}</small>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

const placesWords = (count: number): string =>
  count === 1 ? '1 plek in de wijk' : `${count} plekken in de wijk`;
