/** @module From the form of the chat page to what an inwoner said; for browsers without our script. */
import type { Incoming, Message } from '../../domain/message.ts';

/**
 * `id` is the form's own, so that a form sent twice counts once. Pressed keys are said in the words of
 * their labels, of the last message only.
 */
export function readForm(
  form: FormData,
  conversation: string,
  last: Message | undefined,
): Incoming {
  const text = String(form.get('text') ?? '').replaceAll('\r\n', '\n');
  const pressed = form.getAll('option').map(String);
  const options = (last?.options ?? []).filter(({ id }) => pressed.includes(id));
  const id = String(form.get('id') ?? '').slice(0, 200) || `formulier-${last?.seq ?? 0}`;
  const words = options.map(({ label }) => label).join(', ');
  return {
    ...{ id, channel: 'web', conversation, text: words || text },
    ...(options.length === 1 && { option: options[0]!.id }),
  };
}
