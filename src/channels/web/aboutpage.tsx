/** @module What we keep, for how long, and who reads it. */
import { Page } from '../../page/page.tsx';
import type { Frame } from './frame.ts';

export const AboutPage = (frame: Frame) => (
  <Page title="Wat we bewaren en waarom" {...frame}>
    <div class="start">
      <h1 class="utrecht-heading-1">Wat we bewaren en waarom</h1>
      <p class="utrecht-paragraph">
        We bewaren uw gesprek zodat u later verder kunt gaan. Na 90 dagen zonder bericht wissen we
        het. Bij elke vraag kunt u “waarom?” typen: dan leest u waarvoor we het antwoord gebruiken.
      </p>
      <p class="utrecht-paragraph">
        Een werker krijgt alleen te lezen wat u heeft gezien en goedgekeurd. Wijst uw bericht op
        gevaar? Dan krijgt een werker een seintje en leest die mee om te helpen.
      </p>
      <p class="utrecht-paragraph">
        Een burgerservicenummer halen we weg voordat we uw bericht bewaren. De antwoorden komen uit
        een vast script. Er kijkt geen kunstmatige intelligentie mee.
      </p>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/">
          Terug naar het gesprek
        </a>
      </p>
    </div>
  </Page>
);
