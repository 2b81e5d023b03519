/** @module The columns of a spreadsheet with a sociale kaart: their Dutch headings and what stands in them. */
import { type Weekday, weekdays } from '../../domain/wijk.ts';
import {
  type ReadCell,
  readAge,
  readDay,
  readHours,
  readList,
  readPhone,
  readSignalen,
  readText,
  readYesNo,
} from './cells.ts';

export interface Column {
  /** The field of our own format; a day of the week for its hours. */
  field: string;
  /** The heading as we write it first, then what it may also be called. */
  headings: [string, ...string[]];
  read: ReadCell;
  /** Without this column nothing can be taken. */
  needed?: true;
}

const days: Record<Weekday, string> = {
  ...{ ma: 'maandag', di: 'dinsdag', wo: 'woensdag', do: 'donderdag', vr: 'vrijdag' },
  ...{ za: 'zaterdag', zo: 'zondag' },
};

export const columns: Column[] = [
  { field: 'name', headings: ['naam'], read: readText, needed: true },
  { field: 'organisation', headings: ['organisatie'], read: readText, needed: true },
  {
    field: 'description',
    headings: ['omschrijving', 'beschrijving'],
    read: readText,
    needed: true,
  },
  { field: 'topics', headings: ['onderwerpen', 'onderwerp'], read: readList, needed: true },
  { field: 'area', headings: ['gebied', 'werkgebied'], read: readText, needed: true },
  { field: 'address', headings: ['adres'], read: readText },
  { field: 'accessibility', headings: ['toegankelijkheid'], read: readList },
  { field: 'phone', headings: ['telefoon', 'telefoonnummer'], read: readPhone },
  { field: 'url', headings: ['website', 'site'], read: readText },
  ...weekdays.map((day): Column => ({ field: day, headings: [days[day], day], read: readHours })),
  { field: 'appointment', headings: ['op afspraak', 'afspraak'], read: readYesNo },
  { field: 'eligibility', headings: ['voor wie', 'doelgroep'], read: readText, needed: true },
  { field: 'minimumAge', headings: ['vanaf leeftijd'], read: readAge },
  { field: 'maximumAge', headings: ['tot en met leeftijd'], read: readAge },
  { field: 'cost', headings: ['kosten'], read: readText, needed: true },
  { field: 'bring', headings: ['meenemen'], read: readList },
  { field: 'languages', headings: ['talen', 'taal'], read: readList, needed: true },
  { field: 'signalen', headings: ['signalen'], read: readSignalen },
  { field: 'validFrom', headings: ['geldig vanaf'], read: readDay },
  { field: 'validUntil', headings: ['geldig tot en met'], read: readDay },
  { field: 'checked', headings: ['nagekeken op', 'nagekeken'], read: readDay, needed: true },
  { field: 'owner', headings: ['eigenaar'], read: readText },
  { field: 'id', headings: ['id'], read: readText },
];
