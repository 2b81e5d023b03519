/** @module What the store promises a turn, on a file and over HTTP: whole or not at all, once, and silent about words. */
import { type Client, createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation, ConversationStore, TurnRecord } from '../../src/conversation/ports.ts';
import type { Intake } from '../../src/domain/intake.ts';
import type { Message } from '../../src/domain/message.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { createDatabase } from '../../src/store/database.ts';
import { createIntakeStore } from '../../src/store/intakes.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations, now, openWorld, temporary } from '../conversation/world.ts';
import { hasSqld, startSqld } from '../sqld/server.ts';

const secret = 'heel geheime woorden';
let count = 0;

const conversationOf = (id: string, seq: number): Conversation => ({
  ...{ id, channel: 'web', code: `C${id}`, seq, startedAt: now, given: [], intake: null },
  state: {
    ...{ format: 1, flows: 'abc', frames: [], answers: [], trail: [], pool: [], held: [] },
    ...{ correcting: null, misses: 0, missedAt: '', found: {}, settled: [], ended: null, round: 1 },
  },
});

const messageOf = (conversation: string, seq: number, more: Partial<Message> = {}): Message => ({
  ...{ conversation, seq, id: `m${seq}`, author: 'inwoner', text: secret, options: [] },
  ...{ several: false, step: '', at: now, ...more },
});

/** A turn of one message by the inwoner and one reply, on a conversation that had `loadedSeq` messages. */
function turnOf(id: string, loadedSeq: number, more: Partial<TurnRecord> = {}): TurnRecord {
  const said = messageOf(id, loadedSeq + 1);
  const reply = messageOf(id, loadedSeq + 2, { author: 'script', id: `balie-${loadedSeq + 2}` });
  return {
    ...{ conversation: conversationOf(id, loadedSeq + 2), loadedSeq, messages: [said, reply] },
    ...{ registrations: [], alerts: [], intake: null, at: now, forgetAt: null, keeps: {} },
    ...{ wipeAt: [now, now], ...more },
  };
}

const intakeOf = (conversation: string, status: Intake['status'], title = 'Vraag'): Intake => ({
  ...{ version: 1, id: `i-${conversation}`, conversation, status, title, urgentie: 'gewoon' },
  ...{ urgentieRule: '', onderwerpen: [], leefgebieden: [], blocks: [], given: [] },
  ...{ consent: null, dueAt: null, origin: { flows: '', channel: 'web', startedAt: now } },
});

describe.each([
  ['on a file', async () => fileDatabase()],
  ...(hasSqld ? [['over HTTP', async () => httpDatabase()] as const] : []),
] as const)('%s', (_where, open) => {
  let client: Client;
  let stop: () => Promise<void>;
  let store: ConversationStore;
  beforeAll(async () => {
    ({ client, stop } = await open());
    await migrate(client, migrations);
    store = createConversationStore(createDatabase(client));
  });
  afterAll(async () => {
    client.close();
    await stop();
  });

  const begin = async () => {
    const id = `c${++count}`;
    expect(await store.commit(turnOf(id, 0))).toBe('committed');
    return id;
  };

  test('what was committed is read back as it was', async () => {
    const id = await begin();
    const { conversation, messages } = turnOf(id, 0);
    expect(await store.find(id)).toEqual(conversation);
    expect(await store.findByCode(conversation.code)).toEqual(conversation);
    expect(await store.messages(id, 0)).toEqual(messages);
    expect(await store.messages(id, 1)).toEqual(messages.slice(1));
  });

  test('two turns on the same seq are one turn and one conflict', async () => {
    const id = await begin();
    const other = turnOf(id, 2);
    other.messages[0]!.id = 'een ander bericht';
    const outcomes = await Promise.all([store.commit(turnOf(id, 2)), store.commit(other)]);
    expect(outcomes.toSorted()).toEqual(['committed', 'conflict']);
    expect(await store.messages(id, 0)).toHaveLength(4);
  });

  test('turns that come together each have their own fate', async () => {
    const ids = await Promise.all([begin(), begin(), begin()]);
    const [first, second, third] = ids as [string, string, string];
    const again = turnOf(second, 2);
    again.messages[0]!.id = 'm1';
    const turns = [turnOf(first, 2), again, turnOf(third, 0)];
    expect(await Promise.all(turns.map(store.commit))).toEqual([
      'committed',
      'duplicate',
      'conflict',
    ]);
    const lengths = await Promise.all(ids.map(async (id) => (await store.messages(id, 0)).length));
    expect(lengths).toEqual([4, 2, 2]);
  });

  test('nothing of a turn is kept when a part of it fails', async () => {
    const id = await begin();
    const alert = { id: `a-${id}`, signalen: [], reason: '', seq: 1, at: now };
    await store.commit(turnOf(id, 2, { alerts: [alert] }));
    expect(await store.commit(turnOf(id, 4, { alerts: [alert] }))).toBe('conflict');
    expect(await store.find(id)).toMatchObject({ seq: 4 });
    expect(await store.messages(id, 0)).toHaveLength(4);
  });

  test('our own message ids do not stand in the way of theirs', async () => {
    const id = await begin();
    const turn = turnOf(id, 2);
    turn.messages[0]!.id = 'balie-4';
    expect(await store.commit(turn)).toBe('committed');
  });

  test('a conversation that was removed in between is a conflict, and stays removed', async () => {
    const id = await begin();
    await client.execute({ sql: 'DELETE FROM conversation WHERE id = ?', args: [id] });
    expect(await store.commit(turnOf(id, 2))).toBe('conflict');
    expect(await store.messages(id, 0)).toEqual([]);
  });

  test('a code that is taken is a conflict', async () => {
    const id = await begin();
    const turn = turnOf(`c${++count}`, 0);
    turn.conversation.code = `C${id}`;
    expect(await store.commit(turn)).toBe('conflict');
  });

  test('replies to a message are those up to what was said next', async () => {
    const id = await begin();
    await store.commit(turnOf(id, 2));
    expect(await store.repliesTo(id, 'm1')).toMatchObject([{ seq: 2 }]);
    expect(await store.repliesTo(id, 'm3')).toMatchObject([{ seq: 4 }]);
    expect(await store.repliesTo(id, 'nooit gezegd')).toEqual([]);
  });

  test('a step registers once per round, and its last value counts', async () => {
    const id = await begin();
    const registration = { key: '1 balie/x', kind: 'uitkomst', value: 'advies', at: now } as const;
    await store.commit(turnOf(id, 2, { registrations: [registration] }));
    await store.commit(turnOf(id, 4, { registrations: [{ ...registration, value: 'gesprek' }] }));
    const { rows } = await client.execute({
      sql: 'SELECT value FROM registration WHERE conversation = ?',
      args: [id],
    });
    expect(rows).toMatchObject([{ value: 'gesprek' }]);
  });

  describe('an intake', () => {
    const later = '2026-11-24T09:00:00.000Z';
    const give = (id: string, seq: number, intake: Intake, at = now) =>
      store.commit(turnOf(id, seq, { intake, at }));
    const intakes = () => createIntakeStore(createDatabase(client));

    test('is work for a werker only once it is approved', async () => {
      const id = await begin();
      await give(id, 2, intakeOf(id, 'concept'));
      expect(await intakes().find(`i-${id}`)).toBeNull();
      await give(id, 4, intakeOf(id, 'akkoord'), later);
      expect(await intakes().find(`i-${id}`)).toMatchObject({ since: later, takenBy: null });
      expect((await intakes().waiting()).map(({ intake }) => intake.id)).toContain(`i-${id}`);
    });

    test('stays with the werkers, and its place in the queue, when the summary is shown again', async () => {
      const id = await begin();
      await give(id, 2, intakeOf(id, 'akkoord'));
      await give(id, 4, intakeOf(id, 'concept', 'Half veranderd'), later);
      expect(await intakes().find(`i-${id}`)).toMatchObject({ intake: { title: 'Vraag' } });
      await give(id, 6, intakeOf(id, 'akkoord', 'Veranderd'), later);
      expect(await intakes().find(`i-${id}`)).toMatchObject({
        ...{ since: now, intake: { title: 'Veranderd' } },
      });
    });

    test('is out of reach at once when it is withdrawn', async () => {
      const id = await begin();
      await give(id, 2, intakeOf(id, 'akkoord'));
      await give(id, 4, intakeOf(id, 'ingetrokken'));
      expect(await intakes().find(`i-${id}`)).toBeNull();
      expect(await intakes().take(`i-${id}`, 'Anna', now)).toBe(false);
    });

    test('is taken by one werker, who may press twice', async () => {
      const id = await begin();
      await give(id, 2, intakeOf(id, 'akkoord'));
      const taken = await Promise.all([
        intakes().take(`i-${id}`, 'Anna', now),
        intakes().take(`i-${id}`, 'Bas', now),
      ]);
      expect(taken.toSorted()).toEqual([false, true]);
      const { takenBy } = (await intakes().find(`i-${id}`))!;
      expect(await intakes().take(`i-${id}`, takenBy!, now)).toBe(true);
    });

    test('leaves the list when it is closed, and comes back when it is approved anew', async () => {
      const id = await begin();
      await give(id, 2, intakeOf(id, 'akkoord'));
      await intakes().take(`i-${id}`, 'Anna', now);
      await intakes().close(`i-${id}`, 'Anna', now);
      const ids = async () => (await intakes().waiting()).map(({ intake }) => intake.id);
      expect(await ids()).not.toContain(`i-${id}`);
      await give(id, 4, intakeOf(id, 'akkoord'), later);
      expect(await intakes().find(`i-${id}`)).toMatchObject({ since: later, takenBy: null });
      expect(await ids()).toContain(`i-${id}`);
    });

    test('an alert is seen once', async () => {
      const id = await begin();
      const alert = {
        id: `al-${id}`,
        signalen: ['suicide' as const],
        reason: 'r',
        seq: 1,
        at: now,
      };
      await store.commit(turnOf(id, 2, { alerts: [alert] }));
      expect(await intakes().openAlerts()).toContainEqual({ ...alert, conversation: id });
      expect(await intakes().seeAlert(alert.id, 'Anna', now)).toBe(true);
      expect(await intakes().seeAlert(alert.id, 'Bas', now)).toBe(false);
      expect((await intakes().openAlerts()).map((each) => each.id)).not.toContain(alert.id);
    });
  });

  test('an error names the conversation and the code, and nobody’s words', async () => {
    const id = await begin();
    await client.execute('ALTER TABLE alert RENAME TO elsewhere');
    const alert = { id: 'x', signalen: [], reason: secret, seq: 1, at: now };
    const error = await store.commit(turnOf(id, 2, { alerts: [alert] })).catch((each) => each);
    await client.execute('ALTER TABLE elsewhere RENAME TO alert');
    expect(error).toMatchObject({ name: 'StoreError' });
    expect(error.cause).toBeUndefined();
    expect(error.message).toContain(id);
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
  });
});

test('a database that breaks off while it is asked gives an error without words', async () => {
  const place = temporary();
  const world = await openWorld(place.url);
  const { id } = await world.desk.open('web');
  world.client.close();
  const text = secret;
  const error = await world.desk
    .take({ id: 'm', channel: 'web', conversation: id, text })
    .catch((each) => each);
  expect(error).toMatchObject({ name: 'StoreError', code: 'CLIENT_CLOSED' });
  place.remove();
});

async function fileDatabase() {
  const place = temporary();
  const client = createClient({ url: place.url, timeout: 5000 });
  return { client, stop: async () => place.remove() };
}

async function httpDatabase() {
  const { url, stop } = await startSqld();
  return { client: createClient({ url }), stop };
}
