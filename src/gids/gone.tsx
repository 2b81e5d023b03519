/** @module An address that is not (or no longer) there: what may have been meant, and a search. */
import { distance } from 'fastest-levenshtein';
import type { Library } from '../knowledge/library.ts';
import { Around, Search, Talk } from './around.tsx';
import type { GidsParts, Visit } from './parts.ts';

export interface Meant {
  path: string;
  name: string;
}

/** At most this many, the likeliest first. */
const most = 4;

/** What somebody may have meant with an id: what is written nearly so, then what its words are about. */
export async function findMeant({ library, find }: GidsParts, id: string): Promise<Meant[]> {
  const short = id.slice(0, 100).toLowerCase();
  const all = meantOf(library);
  const near = all
    .map((each) => ({ each, far: distance(short, each.id) }))
    .filter(({ far }) => far <= Math.max(2, short.length / 3))
    .sort((a, b) => a.far - b.far)
    .map(({ each }) => each);
  const { ids } = await find(short.replace(/[^a-z0-9]+/g, ' '), ['onderwerp', 'voorziening']);
  const about = ids.flatMap((found) => all.find((each) => each.id === found) ?? []);
  return [...new Set([...near, ...about])].slice(0, most);
}

const meantOf = ({ onderwerpen, kaart }: Library) => [
  ...onderwerpen.map(({ id, title }) => ({ id, path: `/onderwerpen/${id}`, name: title })),
  ...kaart.map(({ id, name }) => ({ id, path: `/voorzieningen/${id}`, name })),
];

export const GonePage = ({ meant, ...visit }: Visit & { meant: Meant[] }) => (
  <Around {...visit} title="Deze pagina is er niet">
    <div class="gids-top">
      <div class="gids-welcome">
        <h1 class="utrecht-heading-1">Deze pagina is er niet</h1>
        <p class="utrecht-paragraph">
          Misschien is het adres niet helemaal goed overgenomen, of bestaat dit niet meer.
        </p>
        {meant.length > 0 && (
          <section class="gids-meant">
            <h2 class="utrecht-heading-2">Bedoelt u misschien</h2>
            <ul>
              {meant.map(({ path, name }) => (
                <li>
                  <a class="utrecht-link utrecht-link--html-a" href={path}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Search />
        <p class="utrecht-paragraph">
          <a class="utrecht-link utrecht-link--html-a" href="/onderwerpen">
            Bekijk alle onderwerpen
          </a>
        </p>
      </div>
      <Talk />
    </div>
  </Around>
);
