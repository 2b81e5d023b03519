/** @module The end of a page: sending it on, how old it is, and on paper who it is from. */

import { dayOf } from '../domain/day.ts';
import { dateWords, isDated } from '../knowledge/freshness.ts';
import type { Visit } from './parts.ts';

/** Where this page can be sent to, and in which forms it can be had. */
export interface Sharing {
  /** Opens WhatsApp. */
  whatsapp: string;
  /** The path of this page; its text and its picture for telephones hang below it. */
  path: string;
}

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

export const Checked = ({
  checked,
  owner,
  now,
}: {
  checked: string;
  owner: string;
  now: string;
}) =>
  isDated(checked, dayOf(now)) ? (
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
export const Leaflet = ({ wijk, emergency, address, path }: Visit & { path: string }) => (
  <footer class="gids-leaflet">
    <img src={`${path}/qr.svg`} alt="" width={120} height={120} />
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
