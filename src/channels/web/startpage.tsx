/** @module The first page: what this is, and a way to begin that nobody has to think about. */
import { Page } from '../../page/page.tsx';
import type { Frame } from './frame.ts';

/** `form` is a fresh id, so that the same form sent twice counts once. */
export const StartPage = ({ form, ...frame }: Frame & { form: string }) => (
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
        />
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
