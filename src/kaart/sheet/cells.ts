/** @module What people write in the cells of a spreadsheet, and what Excel makes of it. */
import type { Openingstijden } from '../../domain/wijk.ts';

/** A cell that was read, or what is wrong with it. */
export type Cell<T = unknown> = { value: T } | { wrong: string };

export type ReadCell = (text: string) => Cell;

export const readText: ReadCell = (text) =>
  /Ã[\u0080-\u00bf]|â€|\ufffd/.test(text)
    ? { wrong: 'de letters zijn verminkt. Bewaar het bestand opnieuw, als "CSV UTF-8".' }
    : { value: text };

/** A line each, or `;` between; when there is neither, commas. */
export const readList: ReadCell = (text) => {
  const read = readText(text);
  const sign = ['\n', ';'].find((each) => text.includes(each)) ?? ',';
  const items = text.split(sign).map((item) => item.trim());
  return 'wrong' in read ? read : { value: items.filter((item) => item !== '') };
};

export const readPhone: ReadCell = (text) =>
  /^\d([.,]\d+)?E\+?\d+$/i.test(text)
    ? {
        wrong:
          'Excel maakte hier een getal van. Zet de kolom op "Tekst" en typ het nummer opnieuw.',
      }
    : /^[1-9]\d{8}$/.test(text)
      ? { wrong: 'de 0 vooraan is weg. Zet de kolom op "Tekst" en typ het nummer opnieuw.' }
      : { value: text };

export const readYesNo: ReadCell = (text) => {
  const yes = /^(ja|j|x|waar|true|1)$/i.test(text);
  return yes || /^(nee|n|-|onwaar|false|0)$/i.test(text)
    ? { value: yes }
    : { wrong: 'schrijf ja of nee.' };
};

export const readAge: ReadCell = (text) =>
  /^\d{1,3}( jaar)?$/.test(text)
    ? { value: Number.parseInt(text, 10) }
    : { wrong: 'schrijf een heel getal, bijvoorbeeld 18.' };

/** `2026-11-20`, and as people and Excel write it: `20-11-2026`, `20/11/2026`. */
export const readDay: ReadCell = (text) => {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(iso) && isDay(iso);
  return exists ? { value: iso } : { wrong: 'schrijf een dag als 20-11-2026.' };
};

const isDay = (iso: string): boolean => {
  const time = Date.parse(`${iso}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
};

/** `uitzetting 1, suicide 2`: kinds of danger with their place in the order. */
export const readSignalen: ReadCell = (text) => {
  const parts = text.split(/[\n;,]/).map((part) => /^\s*([a-z_]+)\s+(\d+)\s*$/.exec(part));
  if (parts.some((part) => part === null)) return { wrong: 'schrijf bijvoorbeeld: uitzetting 1.' };
  return { value: Object.fromEntries(parts.map((part) => [part![1], Number(part![2])])) };
};

const wrongHours = 'schrijf tijden als 9:00-12:30, of 9:00-12:00 en 13:00-17:00.';

/** The stretches of one day: `9:00-12:30`, `9.00 – 12.00 en 13.00 – 17.00 uur`, `gesloten`. */
export function readHours(text: string): Cell<NonNullable<Openingstijden['ma']>> {
  if (/^(gesloten|dicht|-|nee)$/i.test(text)) return { value: [] };
  const parts = text.replace(/\s*uur$/i, '').split(/\s+en\s+|[,;\n&]|\s\+\s/);
  const stretches = parts.map(stretchOf);
  if (stretches.some((stretch) => !stretch)) return { wrong: wrongHours };
  return { value: (stretches as [string, string][]).sort() };
}

function stretchOf(text: string): [string, string] | undefined {
  const time = '(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*u(?:ur)?)?';
  const found = new RegExp(`^\\s*${time}\\s*(?:-|–|—|tot)\\s*${time}\\s*$`, 'i').exec(text);
  if (!found) return undefined;
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = found;
  const [from, to] = [
    `${fromHour.padStart(2, '0')}:${fromMinute}`,
    `${toHour.padStart(2, '0')}:${toMinute}`,
  ];
  const isTime = (word: string) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(word);
  return isTime(from) && isTime(to) && from < to ? [from, to] : undefined;
}
