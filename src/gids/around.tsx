/** @module What stands around every page of the guide: where one is, a search, ways on, and the foot of the leaflet. */
import type { Child } from 'hono/jsx';
import { Page } from '../page/page.tsx';
import type { Frame, Visit } from './parts.ts';
import type { Size } from './size.ts';
import { dateWords, isOld } from './words.ts';

/** Where this page can be sent to, and in which forms it can be had. */
export interface Sharing {
  /** Opens WhatsApp. */
  whatsapp: string;
  /** The path of this page; its text and its picture for telephones hang below it. */
  path: string;
}

type Around = Visit & {
  title: string;
  /** How much stands on it, so that the leaflet is as large as one sheet allows. */
  size?: Size | 'huge';
  /** Somebody may have to hide that this was read. */
  secret?: boolean;
  /** The path of a page that can be a leaflet. */
  path?: string;
  children?: Child;
};

export const Around = ({ title, size, secret = false, path, children, ...visit }: Around) => (
  <Page title={title} scripts={secret ? ['/assets/leave.js'] : []} {...frameOf(visit)}>
    <article class={`gids${size ? ` gids--${size}` : ''}`}>
      {secret && <Leave />}
      {children}
    </article>
    {path && <Leaflet {...visit} path={path} />}
  </Page>
);

const frameOf = ({ wijk, demo, emergency }: Frame): Frame => ({ wijk, demo, emergency });

export const Crumbs = () => (
  <nav class="gids-crumbs" aria-label="Kruimelpad">
    <a class="utrecht-link utrecht-link--html-a" href="/onderwerpen">
      Alle onderwerpen
    </a>
  </nav>
);

/** A plain form, so it works everywhere. What was typed stays out of the memory of the browser's field. */
export const Search = ({ query = '' }: { query?: string }) => (
  <search class="gids-search">
    <form method="get" action="/onderwerpen" autocomplete="off">
      <label class="utrecht-form-label" for="zoek">
        Wat zoekt u?
      </label>
      <div class="gids-search-row">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="zoek"
          name="zoek"
          type="search"
          value={query}
          maxlength={500}
          dir="auto"
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          Zoek
        </button>
      </div>
    </form>
  </search>
);

/** The way to the chat, on every page. */
export const Talk = () => (
  <section class="gids-talk">
    <h2 class="utrecht-heading-2">Liever praten?</h2>
    <p class="utrecht-paragraph">
      Vertel wat er speelt. We zoeken het samen uit. Het kost niets en uw naam is niet nodig.
    </p>
    <a class="utrecht-button-link utrecht-button utrecht-button--primary-action" href="/">
      Praat met de balie
    </a>
  </section>
);

export const Share = ({ whatsapp, path, secret }: Sharing & { secret: boolean }) => (
  <section class="gids-share">
    <h2 class="utrecht-heading-2">Delen</h2>
    {secret && (
      <p class="utrecht-paragraph">
        Kan iemand in uw telefoon kijken? Deel dit dan liever niet: een bericht blijft staan.
      </p>
    )}
    <ul>
      <li>
        <a class="utrecht-link utrecht-link--html-a" href={whatsapp} rel="noreferrer">
          Stuur met WhatsApp
        </a>
      </li>
      <li>
        <a class="utrecht-link utrecht-link--html-a" href={`${path}.txt`}>
          Bekijk als tekst
        </a>
      </li>
    </ul>
    <p class="gids-quiet">Afdrukken kan ook: deze pagina past op één vel papier.</p>
  </section>
);

/** Away at once, to a page that nobody looks up from; its script takes this page out of the way back. */
const Leave = () => (
  <p class="gids-leave">
    <a
      class="utrecht-link utrecht-link--html-a"
      href="https://www.buienradar.nl"
      rel="noreferrer"
      data-leave
    >
      Snel weg van deze pagina
    </a>
  </p>
);

export const Checked = ({
  checked,
  owner,
  now,
}: {
  checked: string;
  owner: string;
  now: string;
}) =>
  isOld(checked, now) ? (
    <p class="gids-checked gids-checked--old">
      We keken dit na op {dateWords(checked)}. Dat is een tijd geleden: er kan iets veranderd zijn.
      Bel of vraag het even na. Dit is van {owner}.
    </p>
  ) : (
    <p class="gids-checked">
      Nagekeken op {dateWords(checked)} door {owner}.
    </p>
  );

/** Only on paper: who this is from, and the way back to the page. */
const Leaflet = ({ wijk, emergency, address, path }: Visit & { path: string }) => (
  <footer class="gids-leaflet">
    <img src={`${path}/qr.svg`} alt="" width={112} height={112} />
    <p>
      <strong>{wijk.desk}</strong>
      <br />
      {wijk.address}. Telefoon {wijk.phone}.
      <br />
      Lees verder of praat met ons: <strong>{address}</strong>
      <br />
      Is er nu gevaar? Bel <strong>{emergency.label}</strong>.
    </p>
  </footer>
);
