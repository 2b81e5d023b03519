/** @module The words of a message as its writer meant them, and the key that was pressed. */
import { z } from 'zod';
import type { Activity } from './activity.ts';

export interface Words {
  text: string;
  option?: string;
}

/** What our keys and cards send back; `keuzes` are places in `labels`, as Adaptive Cards join them: `0,2`. */
const Pressed = z.object({
  option: z.string().min(1).max(200).optional().catch(undefined),
  text: z.string().max(2000).optional().catch(undefined),
  keuzes: z.string().max(500).optional().catch(undefined),
  labels: z.array(z.string().max(2000)).max(100).optional().catch(undefined),
});

/** A pressed key says its label. */
export function toWords(activity: Activity): Words {
  const typed = cleanText(activity);
  const { value } = activity;
  if (typeof value === 'string') return { text: typed || value };
  const { option, text = '', keuzes, labels = [] } = Pressed.safeParse(value).data ?? {};
  const chosen = keuzes === undefined ? '' : toLabels(keuzes, labels);
  const said = typed || text || chosen || (option ?? '');
  return { text: said, ...(option !== undefined && { option }) };
}

const toLabels = (places: string, labels: string[]): string => {
  const chosen = places.split(/[,;]/).flatMap((place) => (place && labels[Number(place)]) || []);
  return chosen.length > 0 ? chosen.join(', ') : none;
};

/** A card of several options, sent without one. */
const none = 'Geen van deze';

/** Teams marks who is addressed and writes signs as HTML does; elsewhere words are as they were typed. */
function cleanText({ text, channelId, textFormat, entities, recipient }: Activity): string {
  if (channelId !== 'msteams' && textFormat !== 'xml') return text.trim();
  let rest = text;
  for (const { type, mentioned, text: mark } of entities) {
    if (type === 'mention' && mentioned?.id === recipient.id && mark) {
      rest = rest.replaceAll(mark, ' ');
    }
  }
  return decodeEntities(rest.replace(tag, (found) => (/^<br/i.test(found) ? '\n' : '')))
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

const tag = /<\/?(at|br|p|div|span|b|i|strong|em)\b[^<>]{0,300}>/gi;

const named: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€' },
  ...{ eacute: 'é', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', egrave: 'è' },
};

/** One time only: what was typed as `&amp;lt;` means `&lt;`. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
