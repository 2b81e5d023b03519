/** @module The first page: what this is, and a way to begin that nobody has to think about. */
import { Page } from '../../page/page.tsx';
import type { Frame } from './frame.ts';

interface Start extends Frame {
  /** A fresh id, so that the same form sent twice counts once. */
  form: string;
  /** What was typed, when it could not be taken because too many begin at once. */
  unsent?: string;
}

export const StartPage = ({ form, unsent, ...frame }: Start) => (
  <Page title="Stel uw vraag" {...frame}>
    <div class="start">
      <h1 class="utrecht-heading-1">Waar kunnen we u mee helpen?</h1>
      <p class="utrecht-paragraph utrecht-paragraph--lead">
        Geld, wonen, zorg, eenzaamheid, een brief die u niet begrijpt: u mag hier alles vragen.
      </p>
      <ul class="start-points">
        <li>U praat met een automatisch programma. Een mens spreken kan altijd.</li>
        <li>Het kost niets en u hoeft uw naam niet te zeggen.</li>
        <li>U beslist zelf of een werker iets te lezen krijgt.</li>
      </ul>
      {unsent !== undefined && (
        <p class="utrecht-alert utrecht-alert--warning start-alert" role="alert">
          Er beginnen nu heel veel mensen tegelijk. Dat ligt niet aan u. Wacht een minuut en druk
          dan nog eens op de knop.{unsent && ' Wat u schreef, staat er nog.'}
        </p>
      )}
      <form class="start-form" method="post" action="/begin" autocomplete="off">
        <input type="hidden" name="id" value={form} />
        <label class="utrecht-form-label" for="tekst">
          Uw vraag <span class="start-optional">(mag ook straks)</span>
        </label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea start-text"
          id="tekst"
          name="text"
          rows={2}
          maxlength={100000}
          dir="auto"
        >
          {unsent}
        </textarea>
        <button class="utrecht-button utrecht-button--primary-action start-button" type="submit">
          Begin het gesprek
        </button>
      </form>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/onderwerpen">
          Liever eerst zelf lezen? Bekijk alle onderwerpen
        </a>
      </p>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/terug">
          Ik heb een code en wil verdergaan
        </a>
      </p>
    </div>
  </Page>
);
