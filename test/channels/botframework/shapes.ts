/** @module Activities as channels send them. Who is in them is made up. */

const bot = { id: '28:11111111-2222-3333-4444-555555555555', name: 'Wijkbalie' };

export const serviceUrl = 'https://smba.trafficmanager.net/emea/99999999/';

/** Somebody alone with the bot in Teams. */
export const teams = {
  type: 'message',
  id: '1763888400123',
  timestamp: '2026-11-23T08:59:58.1234567Z',
  localTimestamp: '2026-11-23T09:59:58.1234567+01:00',
  localTimezone: 'Europe/Amsterdam',
  serviceUrl,
  channelId: 'msteams',
  from: { id: '29:1abcDEF', name: 'Sam', aadObjectId: '77777777-aaaa-bbbb-cccc-dddddddddddd' },
  conversation: {
    ...{ conversationType: 'personal', id: 'a:1persoonlijk' },
    tenantId: '99999999-8888-7777-6666-555555555555',
  },
  recipient: bot,
  text: '<at>Wijkbalie</at> ik kan de huur&nbsp;niet betalen &amp; ook het gas niet\r\n',
  textFormat: 'plain',
  attachments: [
    {
      contentType: 'text/html',
      content: '<div><span itemtype="http://schema.skype.com/Mention">Wijkbalie</span> ik</div>',
    },
  ],
  entities: [
    { type: 'mention', mentioned: bot, text: '<at>Wijkbalie</at>' },
    { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web' },
  ],
  channelData: { tenant: { id: '99999999-8888-7777-6666-555555555555' } },
  locale: 'nl-NL',
};

export const webchat = {
  type: 'message',
  id: 'FXPgv9Ehh1M3AWO1aQ4R2U-eu|0000003',
  timestamp: '2026-11-23T08:59:58.5Z',
  serviceUrl: 'https://webchat.botframework.com/',
  channelId: 'webchat',
  from: { id: 'dl_bewoner', name: '', role: 'user' },
  conversation: { id: 'FXPgv9Ehh1M3AWO1aQ4R2U-eu' },
  recipient: { id: 'wijkbalie@abcdef', name: 'wijkbalie' },
  textFormat: 'plain',
  locale: 'nl',
  text: 'Ik zoek hulp <bij> de &amp; in html',
  attachments: [],
  entities: [{ type: 'ClientCapabilities', requiresBotState: true, supportsListening: true }],
  channelData: { clientActivityID: '16396x', clientTimestamp: '2026-11-23T08:59:58.4Z' },
};

export const emulator = {
  type: 'message',
  id: '6f1c0f60-7a53-11ec',
  timestamp: '2026-11-23T09:59:58+01:00',
  serviceUrl: 'http://localhost:51234',
  channelId: 'emulator',
  from: { id: 'r_1642697', name: 'User', role: 'user' },
  conversation: { id: '6e4b|livechat' },
  recipient: { id: '6dd5', name: 'Bot', role: 'bot' },
  textFormat: 'plain',
  locale: 'en-US',
  text: 'hallo',
};

/** A key of ours in Web Chat. */
export const pressed = {
  ...webchat,
  ...{ id: 'FXPgv9Ehh1M3AWO1aQ4R2U-eu|0000005', text: 'Voor mijzelf' },
  value: { option: 'zelf' },
  channelData: { messageBack: { displayText: 'Voor mijzelf' } },
};

/** A card of ours, submitted in Teams: its words are not typed. */
export const submitted = {
  ...teams,
  ...{ id: '1763888400999', text: undefined, attachments: undefined, entities: [] },
  replyToId: '1763888400500',
  value: { keuzes: '0,2', labels: ['Geld', 'Wonen, of huur', 'Werk'] },
};

/** What somebody opens the chat with, in Teams and in Web Chat. */
export const installed = {
  ...teams,
  ...{ type: 'installationUpdate', action: 'add', id: 'f:1', text: undefined },
  ...{ attachments: undefined, entities: undefined },
};
export const joined = {
  ...webchat,
  ...{ type: 'conversationUpdate', id: 'CU1', text: undefined, entities: undefined },
  membersAdded: [{ id: 'dl_bewoner' }],
};

export const status = {
  ...webchat,
  ...{ type: 'event', name: 'handoff.status', id: 'S1', text: undefined },
  value: { state: 'accepted' },
};
