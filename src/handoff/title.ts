/** @module The title of an intake: its topic and nothing else, because titles show on screens that others can see. */

const telling =
  /geweld|mishandel|misbruik|veilig thuis|onveilig|bedreig|stalk|su[iï]cid|zelfdo|dood|crisis|verslav/i;

/** "Vraag over geld en schulden", "Melding over de buurt". What tells too much is left out. */
export function titleOf(topic: string | undefined, melding = false): string {
  const tells = topic !== undefined && telling.test(topic);
  if (topic !== undefined && !tells && /^melding\b/i.test(topic)) return topic;
  // Who worries about a person must not read about that person on a screen.
  if (melding) return 'Melding';
  if (topic === undefined) return 'Vraag aan een werker';
  return tells ? 'Persoonlijke vraag' : `Vraag over ${lowerFirst(topic)}`;
}

/** Abbreviations and names such as DigiD keep their capital. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?!\p{L})/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
