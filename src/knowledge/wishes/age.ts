/** @module For somebody of which age: "mijn zoon van 8", "een jongen van 14 jaar", "70-plus"; never "al 3 jaar ziek". */

const child =
  'zoon|zoontje|dochter|dochtertje|kind|kindje|kleinkind|jongen|meisje|puber|broertje|zusje';
const grown = 'man|vrouw|moeder|vader|oma|opa|ma|pa|broer|zus|tante|oom|buurman|buurvrouw|iemand';
const ways = [
  new RegExp(`\\b(?:${child}|${grown}) van (\\d{1,3})\\b(?! ?(?:maand|we+k|dag))`),
  /\b(?:voor|van|vanaf) (\d{1,3}) (?:jaar|jr)\b(?! (?:geleden|terug|lang))/,
  /\b(?:ik ben|is|hij is|zij is|ze is) (\d{1,3}) ?(?:jaar|jr)\b(?! (?:geleden|getrouwd|samen|ziek|werkloos|weg|dood))/,
  /\b(\d{1,3})[ -]?jarigen?\b/,
  /\b(\d{2}) ?(?:\+|-?plus)/,
];

/** In years, with the words it was said with. Undefined when no age is told. */
export function readAge(query: string): { age: number; said: string } | undefined {
  const text = query.toLowerCase();
  for (const way of ways) {
    const [said, years] = way.exec(text) ?? [];
    if (said && Number(years) <= 120) return { age: Number(years), said };
  }
  return undefined;
}
