import { describe, expect, it } from 'vitest';
import { microsoft } from '../../src/channels/botframework/settings.ts';
import { isLoopback } from '../../src/config/field.ts';
import { ConfigError, parseConfig } from '../../src/config.ts';

const secret = 'lang genoeg om niet te raden, echt';

function problemsOf(record: Record<string, string>): string[] {
  try {
    parseConfig(record);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('without settings', () => {
  it('is a demonstration that only this machine can reach', () => {
    expect(parseConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: 'file:data/wijkbalie.db',
      databaseToken: undefined,
      publicUrl: undefined,
      secret: undefined,
      demonstration: true,
      flows: 'flows',
      directline: { secret: undefined, origins: [] },
      knowledge: 'knowledge',
      bot: undefined,
    });
  });

  it('takes an empty setting for one that was left out', () => {
    expect(parseConfig({ PORT: '', HOST: '', SECRET: '' })).toEqual(parseConfig({}));
  });

  it('leaves the rest of the environment alone', () => {
    const environment = {
      HOME: '/root',
      PATH: '/bin',
      HOSTNAME: 'linde',
      PWD: '/',
      NODE_ENV: 'test',
      SECURE: '1',
    };
    expect(problemsOf(environment)).toEqual([]);
  });

  it.each(['0.0.0.0', '192.168.1.20', '::', 'balie.example.nl', '128.0.0.1'])(
    'refuses the address %s and says which settings open the door',
    (host) => {
      const [problem, ...more] = problemsOf({ HOST: host });
      expect(more).toEqual([]);
      expect(problem).toContain(`HOST is nu ${host}`);
      expect(problem).toContain('PUBLIC_URL');
      expect(problem).toContain('SECRET');
    },
  );

  it.each(['localhost', '127.0.0.1', '127.8.0.1', '::1'])('may listen on %s', (host) => {
    expect(parseConfig({ HOST: host }).demonstration).toBe(true);
  });
});

describe('with settings', () => {
  it('opens the door with an address and a secret', () => {
    const config = parseConfig({
      HOST: '0.0.0.0',
      PORT: '8080',
      PUBLIC_URL: 'https://balie.example.nl/',
      SECRET: secret,
      DATABASE_URL: 'libsql://balie.example.nl',
      DATABASE_TOKEN: 'abc',
    });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://balie.example.nl',
      demonstration: false,
    });
  });

  it('needs the secret as well as the address', () => {
    expect(problemsOf({ PUBLIC_URL: 'https://balie.example.nl' })).toEqual([
      expect.stringContaining('SECRET nog niet'),
    ]);
    expect(problemsOf({ SECRET: secret })).toEqual([
      expect.stringContaining('PUBLIC_URL nog niet'),
    ]);
  });

  it('refuses a secret that can be guessed', () => {
    expect(problemsOf({ PUBLIC_URL: 'https://balie.example.nl', SECRET: 'geheim' })).toEqual([
      expect.stringContaining('minstens 32'),
    ]);
  });

  it('knows which other websites may hold a conversation, and with what secret', () => {
    const { directline } = parseConfig({
      DIRECTLINE_SECRET: secret.replaceAll(' ', '-'),
      DIRECTLINE_ORIGINS: ' https://www.example.nl, https://wijk.example.nl http://localhost:8080 ',
    });
    expect(directline).toEqual({
      secret: secret.replaceAll(' ', '-'),
      origins: ['https://www.example.nl', 'https://wijk.example.nl', 'http://localhost:8080'],
    });
  });

  it.each([
    'www.example.nl',
    'https://www.example.nl/',
    'https://www.example.nl/pad',
    'http://www.example.nl',
    'https://*.example.nl',
    '*',
    'null',
    'https://www.example.nl javascript:alert(1)',
  ])('refuses the other website %s', (origins) => {
    expect(problemsOf({ DIRECTLINE_ORIGINS: origins })).toEqual([
      expect.stringContaining('DIRECTLINE_ORIGINS'),
    ]);
  });

  it.each(['geheim', `${'geheim'.repeat(6)} `, 'é'.repeat(40)])(
    'refuses a secret for other websites that cannot be sent or can be guessed',
    (given) => {
      expect(problemsOf({ DIRECTLINE_SECRET: given })).toEqual([
        expect.stringContaining('DIRECTLINE_SECRET'),
      ]);
    },
  );

  it('never repeats a secret or a token', () => {
    const problems = problemsOf({ SECRET: 'geheim', DATABASE_TOKEN: 'kaartje', PORT: 'x' });
    expect(problems.join(' ')).not.toMatch(/geheim|kaartje/);
  });

  it('refuses a public address that others can listen in on', () => {
    expect(problemsOf({ PUBLIC_URL: 'http://balie.example.nl', SECRET: secret })).toEqual([
      expect.stringContaining('https://'),
    ]);
    expect(problemsOf({ PUBLIC_URL: 'http://localhost:3000', SECRET: secret })).toEqual([]);
  });
});

describe('a bot at Microsoft', () => {
  const open = { PUBLIC_URL: 'https://balie.example.nl/', SECRET: secret };
  const appId = '11111111-2222-3333-4444-55555555555A';
  const whole = { BOT_APP_ID: appId, BOT_APP_PASSWORD: 'geheimpje' };

  it('is not there without its settings', () => {
    expect(parseConfig(open).bot).toBeUndefined();
  });

  it('is connected with an id and a password, with or without a tenant', () => {
    const account = {
      ...microsoft,
      appId: appId.toLowerCase(),
      password: 'geheimpje',
      ...{ site: 'https://balie.example.nl', handoff: false },
    };
    expect(parseConfig({ ...open, ...whole }).bot).toEqual(account);
    const { bot } = parseConfig({ ...open, ...whole, BOT_TENANT: appId });
    expect(bot).toEqual({ ...account, tenant: appId.toLowerCase() });
    expect(parseConfig({ ...open, ...whole, BOT_HANDOFF: 'ja' }).bot?.handoff).toBe(true);
  });

  it('gets one sentence for each setting that is missing, and none repeats a secret', () => {
    const problems = problemsOf({ ...open, BOT_APP_PASSWORD: 'geheimpje' });
    expect(problems).toEqual(['BOT_APP_PASSWORD is ingesteld, maar BOT_APP_ID nog niet.']);
    expect(problemsOf({ ...open, BOT_TENANT: appId })).toEqual([
      'BOT_TENANT is ingesteld, maar BOT_APP_ID nog niet.',
      'BOT_TENANT is ingesteld, maar BOT_APP_PASSWORD nog niet.',
    ]);
    expect(problems.join(' ')).not.toContain('geheimpje');
  });

  it('needs an address where Microsoft can find us', () => {
    expect(problemsOf(whole)).toEqual([expect.stringContaining('PUBLIC_URL nog niet')]);
  });
});

describe('a number at Meta', () => {
  const open = { PUBLIC_URL: 'https://balie.example.nl/', SECRET: secret };
  const whole = {
    WHATSAPP_TOKEN: 'kaartje',
    WHATSAPP_APP_SECRET: 'geheim',
    WHATSAPP_VERIFY_TOKEN: 'wachtwoord',
  };

  it('is not there without its settings', () => {
    expect(parseConfig(open).whatsapp).toBeUndefined();
    expect(
      parseConfig({ ...open, WHATSAPP_URL: 'http://127.0.0.1:4000' }).whatsapp,
    ).toBeUndefined();
  });

  it('is connected with all of them, with or without a template', () => {
    const { whatsapp } = parseConfig({ ...open, ...whole });
    expect(whatsapp).toEqual({
      token: 'kaartje',
      appSecret: 'geheim',
      verifyToken: 'wachtwoord',
      url: 'https://graph.facebook.com/v23.0',
      site: 'https://balie.example.nl',
    });
    const templated = parseConfig({ ...open, ...whole, WHATSAPP_TEMPLATE: 'er_is_antwoord:nl' });
    expect(templated.whatsapp?.template).toEqual({ name: 'er_is_antwoord', language: 'nl' });
  });

  it('gets one sentence for each setting that is missing, and none repeats a secret', () => {
    const problems = problemsOf({ ...open, WHATSAPP_TOKEN: 'kaartje' });
    expect(problems).toEqual([
      'WHATSAPP_TOKEN is ingesteld, maar WHATSAPP_APP_SECRET nog niet.',
      'WHATSAPP_TOKEN is ingesteld, maar WHATSAPP_VERIFY_TOKEN nog niet.',
    ]);
    expect(problemsOf({ ...open, WHATSAPP_TEMPLATE: 'x:nl' })).toHaveLength(3);
    expect(problems.join(' ')).not.toMatch(/kaartje/);
  });

  it('needs an address where Meta can find us', () => {
    expect(problemsOf(whole)).toEqual([expect.stringContaining('PUBLIC_URL nog niet')]);
  });

  it('sends nothing that others can read', () => {
    const problems = problemsOf({ ...open, ...whole, WHATSAPP_URL: 'http://graph.example.nl' });
    expect(problems).toEqual([expect.stringContaining('https://')]);
  });
});

describe('mistakes', () => {
  it('come all at once', () => {
    const problems = problemsOf({
      PORT: 'tachtig',
      HOST: 'hier en daar',
      DATABASE_URL: 'mysql://x',
      DATABSE_TOKEN: 'x',
    });
    expect(problems).toHaveLength(4);
    for (const name of ['PORT', 'HOST', 'DATABASE_URL', 'DATABSE_TOKEN']) {
      expect(problems.filter((problem) => problem.includes(name))).toHaveLength(1);
    }
  });

  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['PUBLIC_ULR', 'PUBLIC_URL'],
    ['SECRETS', 'SECRET'],
    ['Port', 'PORT'],
    ['FLOW', 'FLOWS'],
  ])('%s is named, with what was probably meant', (wrong, right) => {
    expect(problemsOf({ [wrong]: 'x' })).toEqual([
      `De instelling ${wrong} bestaat niet. Bedoelt u ${right}?`,
    ]);
  });

  it.each([
    ['PORT', 'tachtig'],
    ['PORT', '80.5'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'data/wijkbalie.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file::memory:'],
    ['PUBLIC_URL', 'balie.example.nl'],
    ['PUBLIC_URL', 'https://balie.example.nl/pad'],
    ['BOT_APP_ID', 'wijkbalie'],
    ['BOT_TENANT', 'common'],
    ['BOT_HANDOFF', 'true'],
    ['WHATSAPP_TEMPLATE', 'er is antwoord'],
    ['WHATSAPP_URL', 'graph.facebook.com'],
    ['EMBEDDING_URL', 'model.example.nl'],
  ])('%s may not be %s, and one sentence names it', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([expect.stringContaining(name)]);
    expect(problems[0]).toMatch(/\.$/);
  });
});

describe('a language model for searching', () => {
  const url = 'https://model.example.nl/v1/';

  it('is there with an address and a model, and a key when it asks for one', () => {
    expect(parseConfig({}).embedding).toBeUndefined();
    const given = { EMBEDDING_URL: url, EMBEDDING_MODEL: 'klein' };
    const embedding = { url: 'https://model.example.nl/v1', model: 'klein' };
    expect(parseConfig(given).embedding).toEqual(embedding);
    expect(parseConfig({ ...given, EMBEDDING_KEY: 'k' }).embedding).toEqual({
      ...embedding,
      key: 'k',
    });
    expect(
      parseConfig({ ...given, EMBEDDING_URL: 'http://localhost:11434/v1' }).embedding,
    ).toBeDefined();
  });

  it.each([
    { EMBEDDING_URL: url },
    { EMBEDDING_MODEL: 'klein' },
    { EMBEDDING_KEY: 'k' },
    { EMBEDDING_URL: 'http://model.example.nl/v1', EMBEDDING_MODEL: 'klein' },
  ])('is refused when it is half, or readable on the way: %j', (given) => {
    const problems = problemsOf(given);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.includes('EMBEDDING_'))).toBe(true);
  });
});

it('knows which names only this machine can reach', () => {
  expect(['localhost', '127.0.0.1', '::1', '[::1]'].every(isLoopback)).toBe(true);
  expect(['127.0.0.1.example.nl', 'localhost.example.nl', '10.0.0.1', ''].some(isLoopback)).toBe(
    false,
  );
});
