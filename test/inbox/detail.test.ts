import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Message } from '../../src/domain/message.ts';
import { parcel } from '../../src/store/schema.ts';
import { chosen, declined, intakeOf, told } from '../handoff/gesprek.ts';
import { logIn, now, openInbox, wordsOn } from './desk.ts';
import { huur, huurTalk, message, waits } from './people.ts';

const open = (more: Parameters<typeof huur>[0] = {}) =>
  openInbox({ waiting: [huur(more)], messages: { 'gesprek-huur': huurTalk } });

const pageOf = async (words: string, messages: Message[] = [message(1, 'inwoner', words)]) => {
  const waiting = [
    waits('x', [told('verhaal', words, { source: { by: 'typed', message: 'm-1' } })]),
  ];
  return (await logIn(openInbox({ waiting, messages: { 'gesprek-x': messages } }))).read(
    '/inbox/x',
  );
};

describe('an intake', () => {
  it('stands beside the words it came from', async () => {
    const html = await (await logIn(open())).read('/inbox/huur');
    const words = wordsOn(html);
    expect(words).toContain(
      'Uw vraag ik kan de huur niet betalen en volgende week komt de deurwaarder verteld in bericht 2',
    );
    expect(words).toContain('Spoed Een deurwaarder komt gekozen in bericht 6');
    expect(html).toContain('href="#bericht-2"');
    expect(html).toContain('id="bericht-2"');
    expect(words).toContain('Onderwerp Geld en schulden (ingevuld door het gesprek)');
  });

  it('tells beside an answer that never arrived that it did not, and of nothing else', async () => {
    const inbox = await open();
    const one = { channel: 'whatsapp', conversation: 'gesprek-huur', from: 2, part: 0 } as const;
    const rest = { upstream: null, tries: 1, dueAt: now };
    await inbox.db.insert(parcel).values([
      { ...one, ...rest, tracker: 'a', until: 3, state: 'failed', code: '131026' },
      { ...one, ...rest, tracker: 'b', until: 5, state: 'failed', code: 'withdrawn' },
      { ...one, ...rest, tracker: 'c', until: 7, state: 'held', code: '190' },
    ]);
    const words = wordsOn(await (await logIn(inbox)).read('/inbox/huur'));
    const line = 'Dit antwoord is niet aangekomen. Neem op een andere manier contact op';
    expect(words.split(line)).toHaveLength(2);
    expect(words.indexOf(line)).toBeGreaterThan(words.indexOf('3. Assistent'));
    expect(words.indexOf(line)).toBeLessThan(words.indexOf('4. Inwoner'));
  });

  it('says how urgent it is, by which rule, and by when', async () => {
    const words = wordsOn(await (await logIn(open())).read('/inbox/huur'));
    expect(words).toContain('Urgentie Spoed: gekozen is “Een deurwaarder komt”.');
    expect(words).toContain('Reageren vandaag vóór 17.00 uur');
    expect(words).toContain('Wacht 1 uur, sinds vandaag 9.20 uur');
  });

  it('shows what is not known, and what was never asked', async () => {
    const words = wordsOn(await (await logIn(open())).read('/inbox/huur'));
    expect(words).toContain('Sinds wanneer weet de inwoner niet');
    expect(words).toContain('Kinderen in huis wil de inwoner niet zeggen');
    expect(words).toMatch(/Niet gevraagd .*De situatie Waarom nu, Wat er moet veranderen/);
  });

  it('has a number to dial, but no link that an inwoner made up', async () => {
    const html = await (await logIn(open())).read('/inbox/huur');
    expect(html).toContain('href="tel:0612345678"');
    const tricks = waits('x', [
      told('telefoon', 'javascript:alert(1)'),
      told('email', 'a@b.nl?bcc=x'),
    ]);
    const page = await (await logIn(openInbox({ waiting: [tricks] }))).read('/inbox/x');
    expect(page).not.toMatch(/href="(tel|mailto|javascript)/);
  });

  it('warns before the phone number when contact may not be safe', async () => {
    const words = wordsOn(await (await logIn(open())).read('/inbox/huur'));
    expect(words).toContain(
      'Let op bij contact. Op de vraag of contact veilig is, was het antwoord: “Alleen op mijn tijd”. Beste moment: “In de ochtend”.',
    );
    const page = async (label: string) => {
      const waiting = [waits('x', [chosen('veiligbereik', 'x', label)])];
      return wordsOn(await (await logIn(openInbox({ waiting }))).read('/inbox/x'));
    };
    expect(await page('Nee liever niet')).toContain('Niet bellen en niet schrijven.');
    expect(await page('Ja dat is veilig')).not.toMatch(/Let op bij contact|Niet bellen/);
  });

  it('warns too when nobody knows whether contact is safe', async () => {
    const page = async (answers: Answer[]) => {
      const inbox = openInbox({ waiting: [waits('x', answers)] });
      return wordsOn(await (await logIn(inbox)).read('/inbox/x'));
    };
    expect(await page([declined('veiligbereik', 'skipped')])).toContain(
      'Let op bij contact. Op de vraag of contact veilig is, kwam geen antwoord.',
    );
    expect(await page([])).not.toContain('Let op bij contact');
  });

  it('says so when the conversation was erased', async () => {
    const inbox = openInbox({ waiting: [huur()] });
    const words = wordsOn(await (await logIn(inbox)).read('/inbox/huur'));
    expect(words).toContain('Dit gesprek is gewist.');
    expect(words).toContain('Een deurwaarder komt (gekozen)');
  });

  it('does not exist for a werker before the inwoner agreed, or after they withdrew', async () => {
    for (const act of ['aanbieden', 'intrekken'] as const) {
      const waiting = [{ ...huur(), intake: { ...intakeOf([], act), id: 'huur' } }];
      const sam = await logIn(openInbox({ waiting }));
      for (const path of ['/inbox/huur', '/inbox/huur/intake.json', '/inbox/huur/intake.md']) {
        expect((await sam.get(path)).status).toBe(404);
      }
      expect(wordsOn(await sam.press('/inbox/huur/oppakken'))).toContain(
        'Dit staat er niet (meer)',
      );
    }
  });
});

describe('own words on a page', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><b>vet</b>',
    "'; DROP TABLE intakes; --",
    '{"a":[1]} &lt;i&gt;',
  ])('are shown as they were typed: %s', async (words) => {
    const html = await pageOf(words);
    expect(html).not.toMatch(/<script>alert|<img|<b>|<i>/);
    expect(wordsOn(html)).toContain(words);
  });

  it('stand in their own direction', async () => {
    expect(await pageOf('مرحبا، أحتاج مساعدة')).toMatch(/dir="auto"[^>]*>مرحبا/);
  });

  it('are folded when they are very long, and nothing is lost', async () => {
    const words = `${'😢'.repeat(50_000)}einde`;
    const html = await pageOf('kort', [message(1, 'inwoner', words)]);
    expect(html).toContain('<summary>Lees verder</summary>');
    expect(html).not.toMatch(/\p{Cs}/u);
    expect(html.match(/😢/gu)).toHaveLength(50_000);
  });
});

describe('what was forgotten', () => {
  it('says so, in the intake and in the conversation', async () => {
    const kept = huur();
    const [first] = kept.intake.blocks[0]!.statements;
    Object.assign(first!, { text: null, absent: 'forgotten', source: null });
    const messages = { 'gesprek-huur': [message(1, 'inwoner', '')] };
    const sam = await logIn(openInbox({ waiting: [kept], messages }));
    const words = wordsOn(await sam.read('/inbox/huur'));
    expect(words).toContain('Uw vraag gewist, omdat de bewaartijd om is');
    expect(words).toContain('Dit bericht is gewist.');
  });
});

describe('picking up', () => {
  it('shows everyone who did', async () => {
    const inbox = open();
    const [sam, eva] = [await logIn(inbox), await logIn(inbox, 'Eva')];
    expect(wordsOn(await sam.press('/inbox/huur/oppakken'))).toContain(
      'U heeft deze vraag opgepakt.',
    );
    expect(wordsOn(await eva.read('/inbox/huur'))).toContain('Sam heeft deze vraag opgepakt.');
    expect(await eva.read('/inbox/huur')).not.toContain('Ik pak dit op');
  });

  it('tells kindly that a colleague was first', async () => {
    const inbox = open();
    const [sam, eva] = [await logIn(inbox), await logIn(inbox, 'Eva')];
    await sam.press('/inbox/huur/oppakken');
    expect(wordsOn(await eva.press('/inbox/huur/oppakken'))).toContain(
      'Een collega was u net voor: Sam heeft deze vraag al opgepakt.',
    );
  });

  it('at the same moment works for one of two', async () => {
    const inbox = open();
    const both = [await logIn(inbox), await logIn(inbox, 'Eva')];
    const pages = await Promise.all(both.map(({ press }) => press('/inbox/huur/oppakken')));
    const [won, lost] = ['U heeft deze vraag opgepakt.', 'Een collega was u net voor'].map(
      (words) => pages.filter((page) => wordsOn(page).includes(words)).length,
    );
    expect([won, lost]).toEqual([1, 1]);
  });

  it('twice by the same werker is no quarrel', async () => {
    const sam = await logIn(open());
    await sam.press('/inbox/huur/oppakken');
    expect(await sam.press('/inbox/huur/oppakken')).not.toContain('net voor');
  });
});

describe('closing', () => {
  it('asks once more, and takes it from the list', async () => {
    const sam = await logIn(open({ takenBy: 'Sam' }));
    expect(wordsOn(await sam.read('/inbox/huur'))).toContain('Ja, deze vraag is afgerond');
    const words = wordsOn(await sam.press('/inbox/huur/afronden'));
    expect(words).toContain('De vraag is afgerond.');
    expect(words).toContain('Er wacht nu niemand.');
  });

  it('is for who picked it up', async () => {
    for (const takenBy of [null, 'Eva']) {
      const inbox = open({ takenBy });
      const sam = await logIn(inbox);
      expect(await sam.read('/inbox/huur')).not.toContain('afronden');
      await sam.press('/inbox/huur/afronden');
      const { intakes } = await inbox;
      expect(await intakes.find('huur')).toMatchObject({ takenBy });
      expect(await intakes.waiting()).toHaveLength(1);
    }
  });
});

describe('taking along', () => {
  it.each([
    ['json', 'application/json', '"title": "Vraag over geld en schulden"'],
    ['md', 'text/markdown', '# Vraag over geld en schulden'],
  ])('goes as %s, in a file whose name tells nothing', async (kind, type, words) => {
    const file = await (await logIn(open())).get(`/inbox/huur/intake.${kind}`);
    expect(file.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`);
    expect(file.headers.get('Content-Disposition')).toBe(
      `attachment; filename="intake-huur.${kind}"`,
    );
    expect(await file.text()).toContain(words);
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    '/inbox/nergens',
    '/inbox/signaal/nergens',
    '/inbox/nergens/intake.md',
    '/inbox/%3Cb%3E',
  ])('%s says so, without repeating it', async (path) => {
    const page = await (await logIn(open())).get(path);
    expect(page.status).toBe(404);
    expect(await page.text()).not.toMatch(/nergens|<b>/);
  });

  it('carries no words of its own into the page', async () => {
    const html = await (await logIn(open())).read('/inbox?na=%3Cb%3Ehallo');
    expect(html).not.toContain('hallo');
  });
});
