/** @module Messages and statuses in the shapes that Meta documents, for one invented person. */

export const number = '106540352242922';
export const waId = '31612345678';
export const userId = 'NL.13491208655302741918';

type Json = Record<string, unknown>;

const head = (type: string) => ({
  from: waId,
  id: `wamid.${type}`,
  timestamp: '1790000000',
  type,
});
const media = { id: '1003383421387256', mime_type: 'x/y', sha256: 'SfInY0gGKTsJlUWbwxC1k' };
const message = (type: string, inside?: unknown, more: Json = {}): Json => ({
  ...head(type),
  ...(inside === undefined ? {} : { [type]: inside }),
  ...more,
});
const unsupported = (code: number, type: string) =>
  message('unsupported', { type }, { errors: [{ code, title: 'Message type unknown' }] });

/** Every kind of message there is, by what it is. */
export const messages = {
  text: message('text', { body: 'ik kan de huur niet betalen 🏠' }),
  reply: message('text', { body: 'ja' }, { context: { from: number, id: 'wamid.ours' } }),
  button: message('interactive', {
    type: 'button_reply',
    button_reply: { id: 'ja|Ja, dat mag', title: 'Ja, dat mag' },
  }),
  row: message('interactive', {
    type: 'list_reply',
    list_reply: {
      id: 'schulden|Schulden en rekeningen betalen',
      title: 'Schulden en rekeningen…',
      description: 'Schulden en rekeningen betalen',
    },
  }),
  form: message('interactive', { type: 'nfm_reply', nfm_reply: { response_json: '{}' } }),
  template: message('button', { payload: 'OPEN', text: 'Open' }),
  image: message('image', { ...media, caption: 'de brief' }),
  video: message('video', media),
  sticker: message('sticker', { ...media, animated: false }),
  voice: message('audio', { ...media, voice: true }),
  location: message('location', { latitude: 52.09, longitude: 5.12, name: 'Thuis' }),
  document: message('document', { ...media, filename: 'brief.pdf', caption: 'mijn brief' }),
  contacts: message('contacts', [{ name: { formatted_name: 'A' }, phones: [{ phone: '+31' }] }]),
  order: message('order', { catalog_id: '1', product_items: [] }),
  poll: unsupported(131051, 'poll_creation'),
  unavailable: unsupported(131060, 'unknown'),
  unknown: message('hologram', { shape: 'round' }),
  edit: message('edit', {
    original_message_id: 'wamid.text',
    message: { type: 'text', text: { body: 'ik kan de huur wel betalen' } },
  }),
  revoke: message('revoke', { original_message_id: 'wamid.text' }),
  reaction: message('reaction', { message_id: 'wamid.ours', emoji: '👍' }),
  moved: message('system', {
    body: 'User A changed from 1 to 2',
    wa_id: '31687654321',
    type: 'user_changed_number',
  }),
  opened: message('request_welcome'),
} satisfies Record<string, Json>;

const status = (word: string, more: Json = {}): Json => ({
  ...{ id: 'wamid.ours', status: word, timestamp: '1790000001', recipient_id: waId },
  ...{ biz_opaque_callback_data: 'gesprek-1', pricing: { category: 'service' }, ...more },
});

export const statuses = {
  sent: status('sent'),
  delivered: status('delivered'),
  read: status('read'),
  played: status('played'),
  failed: status('failed', {
    errors: [{ code: 131047, title: 'Re-engagement message', error_data: { details: 'x' } }],
  }),
  unknown: status('warning'),
} satisfies Record<string, Json>;

const contact = { profile: { name: 'A. de Vries' }, wa_id: waId, user_id: userId };

/** One change of one number. */
export const change = (value: Json, field = 'messages'): Json => ({
  field,
  value: {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '31301234567', phone_number_id: number },
    ...value,
  },
});

/** A whole post, as it is signed and sent. */
export const envelope = (...changes: Json[]): Json => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '102290129340398', changes }],
});

export const postOf = (...parts: Json[]): Json =>
  envelope(change({ contacts: [contact], messages: parts }));

export const statusPost = (...parts: Json[]): Json => envelope(change({ statuses: parts }));
