/** @module All subjects in their groups, and what was found among them. */
import type { Hulplijn } from '../knowledge/hulplijn.ts';
import type { Library } from '../knowledge/library.ts';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import { Around, Search, Talk } from './around.tsx';
import { Found } from './found.tsx';
import { groupsOf, helpersOf, isSecret } from './guide.ts';
import { Lines } from './lines.tsx';
import type { Visit } from './parts.ts';
import type { Results } from './search.ts';

type List = Visit & { library: Library; query: string; results: Results | undefined };

export const ListPage = ({ library, query, results, ...visit }: List) => {
  const danger = results?.danger ?? [];
  const secret = results?.onderwerpen.some(({ found }) => isSecret(library, found)) ?? false;
  const Heading = danger.length > 0 ? 'h2' : 'h1';
  return (
    <Around {...visit} title={results ? 'Gevonden' : 'Alle onderwerpen'} secret={secret}>
      {danger.length > 0 && <Danger lines={danger} />}
      <div class="gids-top">
        <div class="gids-welcome">
          <Heading class="utrecht-heading-1">Waar wilt u meer over weten?</Heading>
          <p class="utrecht-paragraph utrecht-paragraph--lead">
            Kort antwoord, wat u kunt doen en wie er in {visit.wijk.name} helpt.
          </p>
          <Search query={query} />
        </div>
        {!results && <Talk />}
      </div>
      {results && <Found results={results} wijk={visit.wijk} now={visit.now} />}
      {results && <Talk />}
      <Groups library={library} />
    </Around>
  );
};

const Danger = ({ lines }: { lines: Hulplijn[] }) => (
  <div class="gids-danger">
    <h1 class="utrecht-heading-1">Is er gevaar, of bent u bang?</h1>
    <p class="utrecht-paragraph">U staat er niet alleen voor. Zij luisteren en denken met u mee.</p>
    <Lines lines={lines} heading="Bel nu met iemand die helpt" />
  </div>
);

const Groups = ({ library }: { library: Library }) => (
  <section class="gids-all">
    <h2 class="utrecht-heading-2">Alle onderwerpen</h2>
    <div class="gids-groups">
      {groupsOf(library).map(({ name, onderwerpen }) => (
        <section class="gids-group">
          <h3 class="utrecht-heading-3">{name}</h3>
          <ul>
            {onderwerpen.map((onderwerp) => (
              <Topic onderwerp={onderwerp} places={helpersOf(library, onderwerp).length} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  </section>
);

const Topic = ({ onderwerp, places }: { onderwerp: Onderwerp; places: number }) => (
  <li>
    <a class="gids-topic" href={`/onderwerpen/${onderwerp.id}`}>
      <strong>{onderwerp.title}</strong>
      {places > 0 && <small>{places === 1 ? '1 plek' : `${places} plekken`}</small>}
    </a>
  </li>
);
