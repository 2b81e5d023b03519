/** @module What came along that we cannot read. */
import type { Attachment } from '../../domain/message.ts';
import type { Activity } from './activity.ts';

const kinds: [pattern: RegExp, kind: Attachment][] = [
  [/^audio\//, 'spraak'],
  [/^(image|video)\//, 'beeld'],
  [/^(text|application)\/(?!vnd\.microsoft\.card\b)/, 'bestand'],
];

/** The first thing that we cannot read; a place on the map comes as an entity. */
export function findAttachment({ channelId, ...activity }: Activity): Attachment | undefined {
  const types = activity.attachments.map(({ contentType = '' }) => contentType.toLowerCase());
  // Teams sends its own words a second time, as HTML.
  const [first] = types.filter((type) => channelId !== 'msteams' || !/^text\/html\b/.test(type));
  if (first !== undefined) return kinds.find(([pattern]) => pattern.test(first))?.[1] ?? 'anders';
  const isPlace = activity.entities.some(({ type = '' }) => /^(Place|GeoCoordinates)$/.test(type));
  return isPlace ? 'plek' : undefined;
}
