/** @module How far a parcel came, as Meta says it. */
import type { Receipt, Status as Stage } from '../../post/ports.ts';
import { each, type Status, StatusError } from './envelope.ts';
import { toTrouble } from './outcome.ts';

/** A voice message that was played was read. Other words are for parcels that we never send. */
const stages = new Map<string, Stage>([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['played', 'read'],
  ['failed', 'failed'],
]);

/** One receipt, or none for a status that we do not know. */
export function readReceipt({
  id,
  status,
  errors,
  biz_opaque_callback_data: tracker,
}: Status): Receipt[] {
  const stage = stages.get(status);
  if (stage === undefined) return [];
  const [error] = each(StatusError, errors);
  return [
    {
      ...{ channel: 'whatsapp', upstream: id, status: stage },
      ...(tracker !== undefined && { tracker }),
      ...(stage === 'failed' && {
        outcome: error ? toTrouble(error.code) : { result: 'lost', code: 'unknown' },
      }),
    },
  ];
}
