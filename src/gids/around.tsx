/** @module What stands around every page of the guide: where one is, a search, the way to the chat, a way to leave. */
import type { Child } from 'hono/jsx';
import { Page } from '../page/page.tsx';
import { Leaflet } from './foot.tsx';
import type { Frame, Visit } from './parts.ts';
import type { Size } from './size.ts';

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
