/** @module Languages by their Dutch names, as ISO 639 codes and back. */

/** What people say that the names of ISO do not. */
const others: Record<string, string> = {
  'nederlandse gebarentaal': 'dse',
  gebarentaal: 'dse',
  papiamentu: 'pap',
  papiaments: 'pap',
  berbers: 'ber',
  tarifit: 'rif',
  dari: 'prs',
  sorani: 'ckb',
  kurmanji: 'kmr',
  mandarijn: 'cmn',
  kantonees: 'yue',
  farsi: 'fa',
  vlaams: 'nl',
};

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

export interface Languages {
  /** The code of ISO 639-1, or of 639-3 where that has none; undefined for what is no language we know. */
  codeOf(name: string): string | undefined;
  /** The Dutch name for a code, with a capital; undefined for a code we do not know. */
  nameOf(code: string): string | undefined;
}

/** Every language with a code of two letters, and those that desks in the Netherlands speak besides. */
export function createLanguages(): Languages {
  const dutch = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = codes.flatMap((code) => {
    const name = dutch.of(code);
    // An old code gives the name of the new one that took its place: `iw` is Hebrew, which is `he`.
    const isOld =
      new Intl.Locale(code).language !== code || Intl.getCanonicalLocales(code)[0] !== code;
    return name && !isOld ? [[name.toLowerCase(), code] as const] : [];
  });
  const byName = new Map([...Object.entries(others), ...named]);
  const nameOf = (code: string) => {
    const name = dutch.of(code) ?? Object.entries(others).find(([, other]) => other === code)?.[0];
    return name && name[0]!.toUpperCase() + name.slice(1);
  };
  return {
    codeOf: (name) => byName.get(name.trim().toLowerCase()),
    nameOf: (code) => (/^[a-z]{2,3}$/.test(code) ? nameOf(code) : undefined),
  };
}
