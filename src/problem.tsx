/** @module What goes back when we cannot answer: a kind page for people, problem details (RFC 9457) for programs. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { codeOf, toProblem } from './channels/directline/problem.ts';
import { Page } from './page/page.tsx';

/** What happened, and what someone can do now. */
const explained: Record<number, [title: string, advice: string]> = {
  403: ['U mag deze pagina niet bekijken', 'Denkt u dat dat niet klopt? Vraag het de beheerder.'],
  404: ['Deze pagina is er niet', 'Misschien is het adres niet helemaal goed overgenomen.'],
  413: ['Dit bericht is te lang', 'Probeer het met een korter bericht.'],
  421: ['Dit is een demonstratie', 'Die werkt alleen op de computer waar ze draait.'],
  503: ['We zijn even niet bereikbaar', 'Probeer het over een paar minuten nog eens.'],
};
const ours: [title: string, advice: string] = [
  'Er ging iets mis bij ons',
  'Dat ligt niet aan u. Probeer het over een paar minuten nog eens.',
];

/** The answer for a status, in the form that the asker reads. */
export function toAnswer(c: Context, status: ContentfulStatusCode): Response | Promise<Response> {
  if (c.req.path.startsWith('/v3/directline/')) return toProblem(c, codeOf(status));
  const [title, advice] = explained[status] ?? ours;
  const form = accepts(c, {
    header: 'Accept',
    supports: ['application/problem+json', 'text/html'],
    default: 'application/problem+json',
  });
  if (form === 'text/html') return c.html(<ProblemPage title={title} advice={advice} />, status);
  const instance = `urn:uuid:${c.get('requestId')}`;
  return c.body(JSON.stringify({ type: 'about:blank', title, status, instance }), status, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}

/** Nobody in danger has to wait until we work again: the emergency number stands on it. */
const ProblemPage = ({ title, advice }: { title: string; advice: string }) => (
  <Page title={title}>
    <div class="start">
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="utrecht-paragraph">{advice}</p>
      <p class="utrecht-paragraph">
        Is er direct gevaar? Bel{' '}
        <a class="utrecht-link utrecht-link--html-a" href="tel:112">
          112
        </a>
        .
      </p>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/">
          Naar het begin
        </a>
      </p>
    </div>
  </Page>
);
