/** @module Several options at once: "1 en 3", "allebei", "geen van beide", or their names in a row. */
import type { Option } from '../../domain/question.ts';
import { wordsOf } from '../words.ts';
import type { Answered } from './answered.ts';
import { findChoice } from './choice.ts';
import { findPlaces } from './place.ts';

const all = new Set(['allebei', 'beide', 'alles', 'allemaal', 'alle', 'both', 'all']);
const none = new Set(['geen', 'niets', 'niks', 'none', 'nvt']);

export function findChoices(text: string, options: Option[]): Answered {
  const said = wordsOf(text.slice(0, 2000));
  if (said.length === 0) return null;
  if (said.some((word) => none.has(word)) && said.length <= 5) return { value: [] };
  if (said.some((word) => all.has(word)) && said.length <= 6)
    return { value: options.map(({ id }) => id) };
  const places = findPlaces(said, options.length);
  if (places.length > 0) return { value: places.map((place) => options[place]!.id) };
  const parts = text.slice(0, 2000).split(/[,;&+\n]| en | and /i);
  const found = parts.map((part) => findChoice(part, options));
  const near = found.find((each) => each && 'near' in each);
  if (near) return near;
  const ids = found.flatMap((each) => (each && 'value' in each ? [String(each.value)] : []));
  return ids.length > 0 ? { value: [...new Set(ids)] } : null;
}
