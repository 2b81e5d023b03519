/** @module The shell of every page: title, way to the content, who this is from, and nothing that runs inline. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Wijk } from '../domain/wijk.ts';

interface Props {
  title: string;
  wijk?: Wijk;
  /** Says clearly that the wijk is invented. */
  demo?: boolean;
  /** Whom to call in danger; always in sight for an inwoner. */
  emergency?: { label: string; tel: string };
  /** Addresses of scripts; a page must work before they have loaded. */
  scripts?: string[];
  /** The page is as high as the screen, as a conversation is. */
  tall?: boolean;
  children?: Child;
}

export const Page = ({ title, wijk, demo, emergency, scripts = [], tall, children }: Props) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang="nl" class="utrecht-root">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{wijk ? `${title} – ${wijk.desk}` : title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/style.css" />
        {scripts.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body class={`voorbeeld-theme utrecht-body page${tall ? ' page--tall' : ''}`}>
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        {emergency && <Emergency {...emergency} />}
        {wijk && <Header wijk={wijk} demo={demo ?? false} />}
        <main id="inhoud" tabindex={-1} class="page-main">
          {children}
        </main>
        {wijk && <Footer wijk={wijk} />}
      </body>
    </html>
  </>
);

const Emergency = ({ label, tel }: { label: string; tel: string }) => (
  <aside class="page-emergency" aria-label="Bij gevaar">
    Is er nu gevaar? Bel{' '}
    <a class="utrecht-link utrecht-link--html-a" href={tel}>
      {label}
    </a>
  </aside>
);

const Header = ({ wijk, demo }: { wijk: Wijk; demo: boolean }) => (
  <header class="page-header">
    <a class="page-brand" href="/">
      <span class="page-mark" aria-hidden="true" />
      <span class="page-name">
        <strong>{wijk.desk}</strong> <span>{wijk.gemeente}</span>
      </span>
    </a>
    {demo && <p class="page-demo">Demonstratie: deze wijk is verzonnen</p>}
  </header>
);

const Footer = ({ wijk }: { wijk: Wijk }) => (
  <footer class="page-footer">
    <p>
      {wijk.desk}, {wijk.address}. Telefoon {wijk.phone}.
    </p>
    <p>
      Wijkbalie is open software. <a href="/over">Wat we bewaren en waarom</a>
    </p>
  </footer>
);
