/** @module Plays a written conversation against the desk, and says what differs in the words of the conversation. */
import type { Desk } from '../../src/conversation/desk.ts';
import type { Registration, TurnRecord } from '../../src/conversation/ports.ts';
import type { Intake } from '../../src/domain/intake.ts';
import type { Channel, Message } from '../../src/domain/message.ts';
import type { Option } from '../../src/domain/question.ts';
import { type Expected, type Line, listed, type Script } from './script.ts';

/** A desk to talk with, and everything that its turns caused. */
export interface Stage {
  desk: Desk;
  turns: TurnRecord[];
  /** From now on the desk runs on newer flows, and the older cannot be read any more. */
  renew(): void;
}

interface Scene {
  stage: Stage;
  channel: Channel;
  conversation: string;
  /** What was said so far, for people to read. */
  said: string[];
  /** What the desk said since the inwoner last spoke. */
  replies: Message[];
  count: number;
}

/** Plays it to the end; throws with the conversation so far when something differs. */
export async function play(script: Script, stage: Stage): Promise<void> {
  const { id } = await stage.desk.open(script.kanaal);
  const scene: Scene = {
    ...{ stage, channel: script.kanaal, conversation: id, said: [], replies: [], count: 0 },
  };
  listen(scene, (await stage.desk.messages(id, 0)) ?? []);
  for (const line of script.talk) {
    await speak(scene, line);
    for (const problem of compareLine(scene, line)) fail(script, scene, problem);
  }
  const problems = compareEnd(scene, script.expect ?? {});
  if (problems.length > 0) fail(script, scene, problems.join('\n'));
}

function fail(script: Script, { said }: Scene, problem: string): never {
  throw new Error(`${script.file}: ${problem}\n\n${said.join('\n')}\n`);
}

function listen(scene: Scene, replies: Message[]): void {
  scene.replies = replies;
  for (const { text, options, step } of replies) {
    const keys = options.map(({ label }) => ` [${label}]`).join('');
    scene.said.push(`  balie    ${text.replaceAll('\n', '\n           ')}${keys}   (${step})`);
  }
}

async function speak(scene: Scene, line: Line): Promise<void> {
  if (line.vernieuwd) scene.stage.renew();
  const { stuurt } = line;
  if ((line.inwoner ?? line.kiest ?? stuurt) === undefined) return;
  const option = line.kiest === undefined ? undefined : pickKey(scene, line.kiest);
  const text = option?.label ?? line.inwoner ?? '';
  scene.said.push(`  inwoner  ${text}${stuurt ? ` [${stuurt}]` : ''}`);
  const taken = await scene.stage.desk.take({
    id: `bericht-${++scene.count}`,
    channel: scene.channel,
    conversation: scene.conversation,
    text,
    ...(option && { option: option.id }),
    ...(stuurt && { attachment: stuurt }),
  });
  listen(scene, taken.status === 'unknown' ? [] : taken.replies);
}

/** A key that is on the screen now, by its name or by what stands on it. */
function pickKey({ replies, said }: Scene, wanted: string): Option {
  const keys = replies.at(-1)?.options ?? [];
  const key = keys.find(({ id, label }) => id === wanted || label === wanted);
  if (key) return key;
  const names = keys.map(({ id }) => id).join(', ') || 'geen enkele';
  throw new Error(`er is geen knop "${wanted}", wel: ${names}\n\n${said.join('\n')}\n`);
}

function compareLine(scene: Scene, line: Line): string[] {
  const answer = plain(scene.replies.map(({ text }) => text).join('\n'));
  const open = openStep(scene);
  return [
    ...listed(line.balie)
      .filter((words) => !answer.includes(plain(words)))
      .map((words) => `de balie zegt niet "${words}"`),
    ...listed(line.niet)
      .filter((words) => answer.includes(plain(words)))
      .map((words) => `de balie zegt toch "${words}"`),
    ...(line.vraag && line.vraag !== open ? [`de vraag is ${open}, niet ${line.vraag}`] : []),
  ];
}

function compareEnd({ stage: { turns } }: Scene, expected: Expected): string[] {
  const ended = turns.at(-1)?.conversation.state.ended ?? null;
  const registered = turns.flatMap(({ registrations }) => registrations);
  const outcome = registered.findLast(({ kind }) => kind === 'uitkomst')?.value ?? 'geen';
  const alerts = turns.flatMap((turn) => turn.alerts.flatMap(({ signalen }) => signalen));
  return [
    ...differ('de uitkomst', expected.outcome, outcome),
    ...differ(
      'het einde',
      expected.ended,
      typeof expected.ended === 'boolean' ? ended !== null : ended,
    ),
    ...differ('de waarschuwingen', expected.alerts?.toSorted().join(), alerts.toSorted().join()),
    ...compareRegistrations(expected.registrations, registered),
    ...compareIntake(expected.intake ?? {}, turns.findLast(({ intake }) => intake)?.intake),
  ];
}

const differ = (what: string, expected: unknown, actual: unknown): string[] =>
  expected === undefined || expected === actual ? [] : [`${what} is ${actual}, niet ${expected}`];

/** `melding` fits any melding, `melding: straat` only that one. */
function compareRegistrations(expected: string[] | undefined, actual: Registration[]): string[] {
  if (!expected) return [];
  const lines = actual.map(({ kind, value }) => `${kind}: ${value}`);
  const fits =
    lines.length === expected.length &&
    expected.every((line, i) => line === lines[i] || line === actual[i]?.kind);
  return fits ? [] : [`geregistreerd is [${lines.join(', ')}], niet [${expected.join(', ')}]`];
}

function compareIntake(
  expected: Record<string, string>,
  intake: Intake | null | undefined,
): string[] {
  const entries = Object.entries(expected);
  if (!intake) return entries.length > 0 ? ['er is geen intake'] : [];
  const statements = intake.blocks.flatMap((block) => block.statements);
  const facts: Record<string, string | null> = { status: intake.status, urgentie: intake.urgentie };
  for (const { name, text, absent } of statements) facts[name] = text ?? absent;
  return entries
    .filter(([name, words]) => !plain(facts[name] ?? '').includes(plain(words)))
    .map(([name, words]) => `in de intake is ${name} "${facts[name] ?? ''}", niet "${words}"`);
}

/** `flow/step` of the question that is open now. */
function openStep({ stage: { turns } }: Scene): string {
  const state = turns.at(-1)?.conversation.state;
  const frame = state?.frames.at(-1);
  return frame && state?.ended === null ? `${frame.flow}/${frame.step}` : 'geen';
}

/** Words as they are compared: without marks, capitals and line breaks. */
const plain = (text: string): string =>
  text
    .replace(/\*\*|\\/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
