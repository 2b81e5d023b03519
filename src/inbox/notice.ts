/** @module What just happened, in a sentence; the address of a page carries only its name. */

const notices = {
  opgepakt: 'U heeft deze vraag opgepakt. Collega’s zien dat.',
  afgerond: 'De vraag is afgerond.',
  gezien: 'U heeft dit signaal gezien. Het staat niet meer bovenaan.',
  algezien: 'Een collega had dit signaal al gezien.',
} as const;

export type Notice = keyof typeof notices | 'bezet';

/** Undefined when nothing happened, or when what happened is not true any more. */
export function findNotice(
  name: string | undefined,
  takenBy: string | null = null,
  me = '',
): string | undefined {
  if (name === 'bezet' && takenBy !== null && takenBy !== me) {
    return `Een collega was u net voor: ${takenBy} heeft deze vraag al opgepakt.`;
  }
  const known = name !== undefined && Object.hasOwn(notices, name);
  return known ? notices[name as keyof typeof notices] : undefined;
}
