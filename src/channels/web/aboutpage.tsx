/** @module What we keep, for how long, and who reads it. */
import { Page } from '../../page/page.tsx';
import type { Frame } from './frame.ts';

/** `taalmodel`: a language model helps to search, and so sees what somebody asks. */
export const AboutPage = ({ taalmodel, ...frame }: Frame & { taalmodel: boolean }) => (
  <Page title="Wat we bewaren en waarom" {...frame}>
    <div class="start">
      <h1 class="utrecht-heading-1">Wat we bewaren en waarom</h1>
      <p class="utrecht-paragraph">
        We bewaren uw gesprek zodat u later verder kunt gaan. Na 90 dagen zonder bericht wissen we
        het. Bij elke vraag kunt u “waarom?” typen: dan leest u waarvoor we het antwoord gebruiken.
      </p>
      <p class="utrecht-paragraph">
        Een werker leest uw overzicht en dit gesprek alleen als u dat goed vindt. Wijst uw bericht
        op gevaar? Dan krijgt een werker een seintje en leest die mee om te helpen.
      </p>
      <p class="utrecht-paragraph">
        Een burgerservicenummer halen we weg voordat we uw bericht bewaren.
      </p>
      <p class="utrecht-paragraph">
        Alles wat de balie zegt, schreven mensen vooraf op. Een programma kiest wat daarvan bij u
        past. Het heeft geleerd van voorbeelden waar een vraag over gaat, en of er gevaar is.{' '}
        {taalmodel
          ? 'Een taalmodel helpt zoeken. Het ziet wat u vraagt, zonder namen en nummers.'
          : 'Er leest geen taalmodel mee.'}
      </p>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/">
          Terug naar het gesprek
        </a>
      </p>
    </div>
  </Page>
);
