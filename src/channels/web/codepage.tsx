/** @module Coming back with a code, on another device or on another day. */
import { Page } from '../../page/page.tsx';
import type { Frame } from './frame.ts';

/** The same to every wrong code, and to every code when there were too many tries. */
const codeTrouble = {
  wrong:
    'Met deze code vinden we geen gesprek. Kijk of u hem goed heeft overgenomen. Lukt het niet? Begin dan gerust een nieuw gesprek.',
  busy: 'Er zijn nu veel codes geprobeerd. Dat ligt niet aan u. Probeer het over een minuut nog eens.',
};

type Code = Frame & { trouble?: keyof typeof codeTrouble };

export const CodePage = ({ trouble, ...frame }: Code) => (
  <Page title="Verdergaan met een code" {...frame}>
    <form class="start" method="post" action="/terug">
      <h1 class="utrecht-heading-1">Verdergaan met een code</h1>
      <p class="utrecht-paragraph" id="uitleg">
        U kreeg de code in een eerder gesprek. Het zijn acht letters en cijfers.
      </p>
      {trouble && (
        <p class="utrecht-alert utrecht-alert--warning start-alert" role="alert">
          {codeTrouble[trouble]}
        </p>
      )}
      <label class="utrecht-form-label" for="code">
        Uw code
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input start-code"
        id="code"
        name="code"
        maxlength={40}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="uitleg"
        required
      />
      <button class="utrecht-button utrecht-button--primary-action start-button" type="submit">
        Ga verder
      </button>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/">
          Terug naar het begin
        </a>
      </p>
    </form>
  </Page>
);
