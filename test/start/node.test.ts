import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStream } from '../channels/directline/line.ts';
import { createFolder, type Ended, run, start } from './command.ts';

let folder: ReturnType<typeof createFolder>;
let database: string;
beforeEach(() => {
  folder = createFolder();
  database = join(folder.path, 'data', 'wijkbalie.db');
});
afterEach(() => folder.remove());

const settings = (more: Record<string, string> = {}) => ({
  DATABASE_URL: `file:${database}`,
  PORT: '0',
  ...more,
});

/** A start that must fail: no address, exit code 1, sentences that end, and no stack. */
async function failing(more: Record<string, string>): Promise<string[]> {
  const { code, out, err }: Ended = await run('src/node.ts', [], settings(more));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(/^\s+at |Error:|node:internal/m);
  return err.trim().split('\n');
}

describe('npm start', () => {
  it('makes the database, prints the addresses, and answers', async () => {
    const running = await start(settings());
    expect(existsSync(database)).toBe(true);
    const health = await fetch(`${running.url}/gezond`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'gezond', database: true },
    ]);
    expect((await fetch(`${running.url}${running.link}`)).status).toBe(200);
    const { out } = await running.stop();
    expect(out).toContain('DEMONSTRATIE');
    expect(out).toContain('Wijkinformatiepunt De Linden in Voorbeeldstad');
  });

  it('writes a line for each request without what was in its address', async () => {
    const running = await start(settings());
    await fetch(`${running.url}${running.link}`);
    const { out } = await running.stop();
    const lines = out.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ method: 'GET', route: '/inloggen/:token', status: 200 }),
    );
    expect(lines.join()).not.toContain(running.link.split('/').at(-1));
  });

  it('keeps what it had when it starts again, so a login link still works once', async () => {
    const first = await start(settings());
    await first.stop();
    const second = await start(settings());
    const logIn = () =>
      fetch(`${second.url}${first.link}`, {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ naam: 'Sam' }) },
        headers: { origin: second.url },
      });
    expect((await logIn()).headers.get('location')).toBe('/inbox');
    expect((await logIn()).status).toBe(403);
    await second.stop();
  });

  it('takes up knowledge that changes, and goes on with what it knew when that is broken', async () => {
    const knowledge = join(folder.path, 'knowledge');
    cpSync('knowledge', knowledge, { recursive: true });
    const running = await start(settings({ KNOWLEDGE: knowledge }));
    const file = join(knowledge, 'onderwerpen', 'rouw-verlies.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('spoed: false', 'spoet: false'));
    await expect.poll(running.out, { timeout: 5000 }).toMatch(/rouw-verlies\.md:\d+.*spoet/);
    expect(running.out()).toContain('gaat door met wat zij wist');
    writeFileSync(file, text.replace('title: Rouw en verlies', 'title: Verdriet'));
    await expect.poll(running.out, { timeout: 5000 }).toContain('De kennis is vernieuwd.');
    await running.stop();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends calmly on %s', async (signal) => {
    const running = await start(settings());
    await fetch(`${running.url}/gezond`);
    expect(await running.stop(signal)).toMatchObject({ code: 0, err: '' });
  });

  it('ends at once when somebody is still listening', async () => {
    const running = await start(settings());
    const base = `${running.url}/v3/directline`;
    const generated = await fetch(`${base}/tokens/generate`, { method: 'POST' });
    const { token } = await generated.json();
    const headers = { authorization: `Bearer ${token}` };
    const begun = await fetch(`${base}/conversations`, { method: 'POST', headers });
    const { streamUrl } = await begun.json();
    const stream = await openStream(streamUrl);
    const events = await fetch(streamUrl.replace(/^ws/, 'http'));
    const stopping = performance.now();
    expect(await running.stop()).toMatchObject({ code: 0, err: '' });
    expect(performance.now() - stopping).toBeLessThan(3000);
    expect(await stream.ended).toBe(1001);
    expect(await events.text()).toContain('Waarmee kunnen we u helpen?');
  });

  it('gives a login link to whoever runs the desk', async () => {
    const running = await start(settings());
    const { code, out } = await run('src/cli/login.ts', [], settings());
    expect(code).toBe(0);
    const path = /\/inloggen\/\S+/.exec(out)![0];
    expect((await fetch(`${running.url}${path}`)).status).toBe(200);
    await running.stop();
  });
});

describe('a start that cannot be', () => {
  it('names the port that is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const sentences = await failing({ PORT: String(port) });
    server.close();
    expect(sentences).toEqual([expect.stringContaining(`Poort ${port} is al in gebruik`)]);
  });

  it('names every wrong setting at once', async () => {
    const sentences = await failing({ DATABSE_URL: 'x', HOST: '0.0.0.0' });
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toContain('Bedoelt u DATABASE_URL?');
    expect(sentences[1]).toContain('demonstratie');
  });

  it('points at the line of a flow with a typo', async () => {
    const flows = join(folder.path, 'flows');
    cpSync('flows', flows, { recursive: true });
    const welkom = readFileSync(join(flows, 'welkom.yaml'), 'utf8');
    writeFileSync(join(flows, 'welkom.yaml'), welkom.replace(/^( +)say:/m, '$1sayy:'));
    const line = welkom.split('\n').findIndex((text) => /^ +say:/.test(text)) + 1;
    const sentences = await failing({ FLOWS: flows });
    expect(sentences.join('\n')).toMatch(new RegExp(`welkom\\.yaml:(${line}|${line - 1}):`));
  });

  it('points at a jump to nowhere, before anyone is led there', async () => {
    const flows = join(folder.path, 'flows');
    cpSync('flows', flows, { recursive: true });
    const quickscan = readFileSync(join(flows, 'quickscan.yaml'), 'utf8');
    writeFileSync(
      join(flows, 'quickscan.yaml'),
      quickscan.replace('goto: meer\n', 'goto: meeer\n'),
    );
    const line = quickscan.split('\n').findIndex((text) => text.endsWith('goto: meer')) + 1;
    const sentences = await failing({ FLOWS: flows });
    expect(sentences).toEqual([
      expect.stringMatching(new RegExp(`quickscan\\.yaml:${line}:.*"meeer" Bedoelt u "meer"`)),
    ]);
  });

  it('points at the line of knowledge that cannot be read', async () => {
    const knowledge = join(folder.path, 'knowledge');
    cpSync('knowledge', knowledge, { recursive: true });
    writeFileSync(join(knowledge, 'wijk.yaml'), 'name: De Linden\nnaam: [\n');
    const sentences = await failing({ KNOWLEDGE: knowledge });
    expect(sentences.join('\n')).toMatch(/wijk\.yaml:\d+ /);
  });

  it('names a folder that is not there', async () => {
    const sentences = await failing({ FLOWS: join(folder.path, 'nergens') });
    expect(sentences).toEqual([expect.stringMatching(/nergens is er niet.*FLOWS/)]);
  });

  it('says that a file is not a database', async () => {
    database = join(folder.path, 'brief.txt');
    writeFileSync(database, 'Geachte heer, mevrouw, '.repeat(500));
    expect(await failing({})).toEqual([expect.stringMatching(/brief\.txt is geen database/)]);
  });

  it('says that a file cannot be opened', async () => {
    database = join(folder.path, 'map');
    mkdirSync(database);
    expect(await failing({})).toEqual([expect.stringMatching(/map kan niet open.*schrijven/)]);
  });

  it('says that a database is newer than this version', async () => {
    await (await start(settings())).stop();
    const client = createClient({ url: `file:${database}` });
    await client.execute("INSERT INTO migration VALUES ('9999_later.sql', '2030-01-01')");
    client.close();
    expect(await failing({})).toEqual([expect.stringContaining('nieuwere Wijkbalie')]);
  });

  it('says that there can be no folder for the database', async () => {
    writeFileSync(join(folder.path, 'data'), '');
    expect(await failing({})).toEqual([expect.stringMatching(/data kan daar niet.*DATABASE_URL/)]);
  });
});
