/** @module An inbox with people waiting, to look at through its front door. */
import { Hono } from 'hono';
import { createAccess } from '../../src/access/access.ts';
import type { TurnRecord } from '../../src/conversation/ports.ts';
import { momentOf } from '../../src/domain/day.ts';
import type { Message } from '../../src/domain/message.ts';
import type { OpenAlert, WaitingIntake } from '../../src/handoff/ports.ts';
import { createInboxRoutes } from '../../src/inbox/routes.ts';
import { createAccessStore } from '../../src/store/access.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { createIntakeStore } from '../../src/store/intakes.ts';
import { openDatabase } from '../access/database.ts';
import { linden } from '../domain/linden.ts';
import { conversationOf } from '../handoff/gesprek.ts';
import { message } from './people.ts';

/** A Monday at half past ten. */
export const now = momentOf('2026-11-23', '10:30');

export interface Inbox {
  waiting?: WaitingIntake[];
  alerts?: OpenAlert[];
  messages?: Record<string, Message[]>;
}

export type Opened = Awaited<ReturnType<typeof openInbox>>;

export async function openInbox({ waiting = [], alerts = [], messages = {} }: Inbox = {}) {
  const { db } = await openDatabase();
  const store = createConversationStore(db);
  for (const turn of turnsOf(waiting, alerts)) await store.commit(turn);
  const intakes = createIntakeStore(db);
  for (const { intake, takenBy } of waiting)
    if (takenBy) await intakes.take(intake.id, takenBy, now);
  const clock = { now: () => now };
  const access = createAccess({
    ...{ store: createAccessStore(db), clock, secure: false, wijk: linden, demo: true },
  });
  const desk = { messages: async (id: string) => messages[id] ?? null };
  const app = new Hono();
  app.route('/', access.routes);
  app.route('/', createInboxRoutes({ intakes, desk, access, clock, wijk: linden, demo: true }));
  return { app, access, intakes, db };
}

/** The turns in which these people asked for a werker, and in which these alerts were given. */
function turnsOf(waiting: WaitingIntake[], alerts: OpenAlert[]): TurnRecord[] {
  const asked = waiting.map(({ intake, since }) => ({
    id: intake.conversation,
    intake,
    at: since,
  }));
  const alone = alerts.filter((each) => asked.every(({ id }) => id !== each.conversation));
  const ids = new Set(alone.map(({ conversation }) => conversation));
  const silent = [...ids].map((id) => ({ id, intake: null, at: now }));
  return [...asked, ...silent].map(({ id, intake, at }) => ({
    conversation: conversationOf([], { id, code: id, seq: 1, intake: intake?.id ?? null }),
    ...{ loadedSeq: 0, at, intake, registrations: [], forgetAt: null, wipeAt: [later], keeps: {} },
    messages: [{ ...message(1, 'inwoner', 'hallo'), conversation: id }],
    alerts: alerts.filter(({ conversation }) => conversation === id),
  }));
}

const later = momentOf('2027-02-23', '10:30');

const formHeaders = {
  'Content-Type': 'application/x-www-form-urlencoded',
  Origin: 'http://localhost',
};

/** A werker who is logged in; `press` follows to the page where a button leads. */
export async function logIn(inbox: Opened | Promise<Opened>, name = 'Sam') {
  const { app, access } = await inbox;
  const body = `naam=${encodeURIComponent(name)}`;
  const entered = await app.request(await access.createLink(), {
    ...{ method: 'POST', headers: formHeaders, body },
  });
  const Cookie = entered.headers.get('Set-Cookie')!.split(';')[0]!;
  const get = async (path: string) => app.request(path, { headers: { Cookie } });
  const read = async (path: string) => (await get(path)).text();
  const press = async (path: string) => {
    const headers = { ...formHeaders, Cookie };
    const answer = await app.request(path, { method: 'POST', headers, body: '' });
    return answer.status === 303 ? read(answer.headers.get('Location')!) : answer.text();
  };
  return { get, read, press };
}

/** The words on a page, without its marks. */
export const wordsOn = (html: string): string =>
  html
    .replace(/<style.*?<\/style>|<[^>]+>/gs, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
