/** @module From the form of the chat page to what an inwoner said; for browsers without our script. */
import type { Incoming, Message } from '../../domain/message.ts';

/**
 * `id` is the form's own, so that a form sent twice counts once; `fresh` is for a form that brings none.
 * Pressed keys are said in the words of their labels, of the last message only. What was typed beside
 * them is said too, and then it is no mere key: nobody looks for danger in a key.
 */
export function readForm(
  form: FormData,
  conversation: string,
  last: Message | undefined,
  fresh: string,
): Incoming {
  const typed = String(form.get('text') ?? '').replaceAll('\r\n', '\n');
  const pressed = form.getAll('option').map(String);
  const options = (last?.options ?? []).filter(({ id }) => pressed.includes(id));
  const id = String(form.get('id') ?? '').slice(0, 200) || fresh;
  const words = options.map(({ label }) => label).join(', ');
  const alone = typed.trim() === '';
  return {
    ...{ id, channel: 'web', conversation },
    text: alone ? words : words === '' ? typed : `${words}\n${typed}`,
    ...(alone && options.length === 1 && { option: options[0]!.id }),
  };
}
