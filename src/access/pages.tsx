/** @module The pages around logging in. They say the same to everyone. */
import type { Wijk } from '../domain/wijk.ts';
import { Page } from '../page/page.tsx';
import { longestName } from './name.ts';

/** The desk that the pages are of; left out, they say nothing of it. */
export interface At {
  wijk?: Wijk;
  demo?: boolean;
}

export const LoginPage = ({ at }: { at: At }) => (
  <Page title="Inloggen" {...at}>
    <div class="access">
      <h1 class="utrecht-heading-1">Inloggen</h1>
      <p class="utrecht-paragraph">Deze pagina’s zijn voor medewerkers van het wijkteam.</p>
      <HowToGet />
    </div>
  </Page>
);

export const UsedPage = ({ at }: { at: At }) => (
  <Page title="Deze link werkt niet meer" {...at}>
    <div class="access">
      <h1 class="utrecht-heading-1">Deze link werkt niet meer</h1>
      <p class="utrecht-paragraph">
        Een inloglink werkt één keer, en niet langer dan een kwartier. Er is niets mis met u of met
        uw computer.
      </p>
      <HowToGet />
    </div>
  </Page>
);

const HowToGet = () => (
  <p class="utrecht-paragraph">
    Vraag de beheerder om een nieuwe inloglink. Is dit een proefopstelling? Dan staat de link in het
    venster waarin het programma is gestart.
  </p>
);

type EnterProps = { at: At; missing?: boolean };

export const EnterPage = ({ at, missing = false }: EnterProps) => (
  <Page title="Welkom" {...at}>
    <div class="access">
      <h1 class="utrecht-heading-1">Welkom</h1>
      <p class="utrecht-paragraph">U blijft twaalf uur ingelogd op dit apparaat.</p>
      <form method="post">
        <div class="access-field">
          <label class="utrecht-form-label" for="naam">
            Uw naam
          </label>
          <p class="utrecht-form-field-description" id="uitleg">
            Collega’s zien uw naam bij de vragen die u oppakt.
          </p>
          {missing && (
            <p class="utrecht-form-field-error-message" id="fout">
              Vul uw naam in, met hoogstens {longestName} letters.
            </p>
          )}
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="naam"
            name="naam"
            type="text"
            autocomplete="name"
            maxlength={longestName}
            required
            aria-describedby={missing ? 'fout uitleg' : 'uitleg'}
            aria-invalid={missing ? 'true' : undefined}
          />
        </div>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          Inloggen
        </button>
      </form>
    </div>
  </Page>
);
