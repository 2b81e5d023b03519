/** @module The urgency as a badge: always a word, colour only helps. */
import type { Urgentie } from '../domain/urgentie.ts';
import { urgentieWords } from './words.ts';

const looks: Record<Urgentie, string> = { crisis: 'danger', spoed: 'warning', gewoon: 'neutral' };

export const UrgentieBadge = ({ urgentie }: { urgentie: Urgentie }) => (
  <span class={`utrecht-status-badge utrecht-status-badge--${looks[urgentie]} inbox-urgentie`}>
    {urgentieWords[urgentie]}
  </span>
);
