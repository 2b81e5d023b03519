import { type Client, createClient } from '@libsql/client/web';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContent, readMigrations } from '../../src/cli/content.ts';
import type { Incoming } from '../../src/domain/message.ts';
import { findPending, migrate } from '../../src/store/migrate.ts';
import { NewerDatabaseError } from '../../src/store/problem.ts';
import { createService, type Service } from '../../src/wiring.ts';
import { randomIds, systemClock } from '../../src/world.ts';
import { hasSqld, type Sqld, startSqld } from './server.ts';

/** What the file store promises, held against a real server over HTTP, as on Cloudflare Workers. */
describe.skipIf(!hasSqld)('a database over http', () => {
  let sqld: Sqld;
  let client: Client;
  let migrations: Awaited<ReturnType<typeof readMigrations>>;
  beforeAll(async () => {
    migrations = await readMigrations();
  });
  beforeEach(async () => {
    await sqld?.stop();
    sqld = await startSqld();
    client = createClient({ url: sqld.url });
  });
  afterAll(() => sqld?.stop());

  /** A desk of its own on the same database, as another isolate would have. */
  const openDesk = async (): Promise<Service> =>
    createService({
      config: { publicUrl: undefined, secret: undefined, demonstration: true },
      client: createClient({ url: sqld.url }),
      content: await readContent({ flows: 'flows', knowledge: 'knowledge' }),
      clock: systemClock,
      ids: randomIds,
      log: () => {},
    });

  const say = (conversation: string, id: string, text: string): Incoming => ({
    ...{ id, conversation, text, channel: 'web' },
  });

  it('is brought to this version once', async () => {
    expect(await migrate(client, migrations)).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(client, migrations)).toEqual([]);
    expect(await findPending(client, migrations)).toEqual([]);
  });

  it('is brought to this version once by two at the same time', async () => {
    const ran = await Promise.all([migrate(client, migrations), migrate(client, migrations)]);
    expect(ran.flat().length).toBeGreaterThanOrEqual(migrations.length);
    expect(await findPending(client, migrations)).toEqual([]);
  });

  it('of a newer version is refused', async () => {
    await migrate(client, [
      ...migrations,
      { name: '9999_later.sql', sql: 'CREATE TABLE later (a)' },
    ]);
    await expect(migrate(client, migrations)).rejects.toThrow(NewerDatabaseError);
  });

  it('keeps one turn whole, for whoever reads it next', async () => {
    await migrate(client, migrations);
    const [here, there] = [await openDesk(), await openDesk()];
    const { id, code } = await here.desk.open('web');
    const taken = await here.desk.take(say(id, 'een', 'ik kan de huur niet betalen'));
    expect(taken.status).toBe('taken');
    const messages = (await there.desk.messages(id, 0))!;
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    expect(messages.find(({ author }) => author === 'inwoner')?.text).toBe(
      'ik kan de huur niet betalen',
    );
    expect(messages.slice(-1)).toEqual(taken.status === 'taken' && taken.replies.slice(-1));
    expect((await there.desk.findByCode(code))?.id).toBe(id);
  });

  it('counts a message that came twice once, also when it came to two desks at once', async () => {
    await migrate(client, migrations);
    const desks = [await openDesk(), await openDesk()];
    const { id } = await desks[0]!.desk.open('web');
    const taken = await Promise.all(
      desks.map(({ desk }) => desk.take(say(id, 'een', 'ik voel me eenzaam'))),
    );
    expect(taken.map(({ status }) => status).sort()).toEqual(['duplicate', 'taken']);
    const [first, second] = taken.map((each) => (each.status === 'unknown' ? [] : each.replies));
    expect(first).toEqual(second);
    const messages = (await desks[0]!.desk.messages(id, 0))!;
    expect(messages.filter(({ author }) => author === 'inwoner')).toHaveLength(1);
  });

  it('lets two turns at once both happen, one after the other', async () => {
    await migrate(client, migrations);
    const desks = [await openDesk(), await openDesk()];
    const { id } = await desks[0]!.desk.open('web');
    const taken = await Promise.all(
      desks.map(({ desk }, nth) => desk.take(say(id, `bericht ${nth}`, 'ik voel me eenzaam'))),
    );
    expect(taken.map(({ status }) => status)).toEqual(['taken', 'taken']);
    const messages = (await desks[1]!.desk.messages(id, 0))!;
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    expect(messages.filter(({ author }) => author === 'inwoner')).toHaveLength(2);
  });

  it('finds in the knowledge', async () => {
    await migrate(client, migrations);
    const { desk } = await openDesk();
    const { id } = await desk.open('web');
    const taken = await desk.take(
      say(id, 'een', 'mijn huishouden lukt niet meer, ik zoek hulp bij schoonmaken'),
    );
    expect(taken.status === 'taken' && taken.replies.at(-1)?.step).toMatch(
      /^quickscan\/(?!verhaal|anders)/,
    );
  });
});
