/** @module The page of one service: what it is, for whom, and how to get in. */
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';
import { Around, Crumbs, Talk } from './around.tsx';
import { Checked, Share, type Sharing } from './foot.tsx';
import { State } from './nearby.tsx';
import { weekOf } from './opening.ts';
import type { Visit } from './parts.ts';
import { Points } from './rich.tsx';
import { capital, mapOf, telOf } from './words.ts';

type Shown = Visit &
  Sharing & { voorziening: Voorziening; onderwerpen: Onderwerp[]; secret: boolean };

export const VoorzieningPage = (given: Shown) => {
  const { voorziening, onderwerpen, secret, whatsapp, path, ...visit } = given;
  const { name, organisation, description, checked, owner } = voorziening;
  return (
    <Around {...visit} {...{ title: name, secret, path, size: 'huge' }}>
      <div class="gids-top">
        <div class="gids-answer">
          <Crumbs />
          <p class="gids-kind">Hulp in de wijk</p>
          <h1 class="utrecht-heading-1">{name}</h1>
          <p class="gids-by">{organisation}</p>
          <p class="utrecht-paragraph utrecht-paragraph--lead">{description}</p>
          <State voorziening={voorziening} wijk={visit.wijk} now={visit.now} />
          <Reach voorziening={voorziening} />
        </div>
        <div class="gids-aside">
          <Week voorziening={voorziening} />
        </div>
      </div>
      <Facts voorziening={voorziening} onderwerpen={onderwerpen} />
      <div class="gids-lists">
        <Talk />
        <Share whatsapp={whatsapp} path={path} secret={secret} />
        <Checked checked={checked} owner={owner} now={visit.now} />
      </div>
    </Around>
  );
};

/** Calling, going there, looking it up. */
const Reach = ({ voorziening: { phone, address, url } }: { voorziening: Voorziening }) => (
  <ul class="gids-reach">
    {phone && (
      <li>
        <a
          class="utrecht-button-link utrecht-button utrecht-button--primary-action"
          href={telOf(phone)}
        >
          Bel {phone}
        </a>
      </li>
    )}
    {address && (
      <li>
        <span class="gids-address">{address}</span>{' '}
        <a
          class="utrecht-link utrecht-link--html-a gids-screen"
          href={mapOf(address)}
          rel="noreferrer"
        >
          Bekijk op de kaart
        </a>
      </li>
    )}
    {url && (
      <li>
        <a class="utrecht-link utrecht-link--html-a" href={url} rel="noreferrer">
          {url.replace(/^https:\/\/|\/$/g, '')}
        </a>
      </li>
    )}
  </ul>
);

const Week = ({ voorziening: { schedule, appointment } }: { voorziening: Voorziening }) => (
  <section class="gids-week">
    <h2 class="utrecht-heading-2">Open</h2>
    {Object.keys(schedule).length > 0 ? (
      <table>
        <caption class="gids-quiet">Op feestdagen is het gesloten.</caption>
        <tbody>
          {weekOf(schedule).map(({ day, times }) => (
            <tr>
              <th scope="row">{capital(day)}</th>
              <td>{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ) : (
      <p class="utrecht-paragraph">Er zijn geen vaste tijden.</p>
    )}
    {appointment && <p class="gids-quiet">Maak eerst een afspraak.</p>}
  </section>
);

type Told = { voorziening: Voorziening; onderwerpen: Onderwerp[] };

const Facts = ({ voorziening, onderwerpen }: Told) => (
  <div class="gids-lists">
    <section class="gids-list">
      <h2 class="utrecht-heading-2">Voor wie</h2>
      <p class="utrecht-paragraph">{voorziening.eligibility}.</p>
      <p class="gids-quiet">Gebied: {voorziening.area}.</p>
    </section>
    <section class="gids-list">
      <h2 class="utrecht-heading-2">Kosten</h2>
      <p class="utrecht-paragraph">{capital(voorziening.cost)}.</p>
    </section>
    <section class="gids-list">
      <h2 class="utrecht-heading-2">Talen</h2>
      <Points items={voorziening.languages.map(capital)} />
    </section>
    {voorziening.bring.length > 0 && (
      <section class="gids-list">
        <h2 class="utrecht-heading-2">Neem mee</h2>
        <Points items={voorziening.bring.map(capital)} as="gids-points gids-points--tick" />
      </section>
    )}
    <section class="gids-list gids-list--read">
      <h2 class="utrecht-heading-2">Helpt bij</h2>
      <Points items={onderwerpen.map(({ id, title }) => `[${title}](/onderwerpen/${id})`)} />
    </section>
  </div>
);
