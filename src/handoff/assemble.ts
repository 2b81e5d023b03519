/** @module From the answers of a conversation to an intake. Nothing is in it that was not said. */
import type { Conversation, Intakes, Knowledge } from '../conversation/ports.ts';
import type { Answer } from '../domain/answer.ts';
import { Intake, intakeBlocks } from '../domain/intake.ts';
import type { Wijk } from '../domain/wijk.ts';
import { soorten } from './labels.ts';
import { findAnswer, toBlocks } from './statement.ts';
import { titleOf } from './title.ts';
import { dueAt, findUrgentie } from './urgency.ts';

/** What an intake needs to know about topics. */
export type Known = Pick<Knowledge, 'title' | 'leefgebieden'>;

type Input = Parameters<Intakes['assemble']>[0];

const statuses = { aanbieden: 'concept', akkoord: 'akkoord', intrekken: 'ingetrokken' } as const;

export function assembleIntake(wijk: Wijk, known: Known, input: Input): Intake {
  const frame = frameOf(input);
  if (input.act === 'intrekken') return Intake.parse(frame);
  const { answers } = input.conversation.state;
  const onderwerpen = findOnderwerpen(known, input.conversation);
  const { urgentie, rule } = findUrgentie(answers);
  const approved = input.act === 'akkoord';
  return Intake.parse({
    ...frame,
    title: titleOf(onderwerpen[0]?.title, findAnswer(answers, 'meldingsoort') !== undefined),
    ...{ urgentie, urgentieRule: rule, onderwerpen },
    leefgebieden: [...new Set(onderwerpen.flatMap(({ id }) => known.leefgebieden(id)))],
    blocks: toBlocks(toldFor(answers).map((answer) => nameAnswer(known, answer))),
    given: input.given,
    consent: approved ? findConsent(input.conversation) : null,
    dueAt: approved ? dueAt(wijk, urgentie, input.now) : null,
  });
}

/** An intake about which nothing is known; all that stays of one that was withdrawn. */
const frameOf = ({ id, act, conversation }: Input): Intake => ({
  ...{ version: 1, id, conversation: conversation.id, status: statuses[act] },
  ...{ title: 'Ingetrokken vraag', urgentie: 'gewoon', urgentieRule: '' },
  ...{ onderwerpen: [], leefgebieden: [], blocks: [], given: [], consent: null, dueAt: null },
  origin: {
    flows: conversation.state.flows,
    channel: conversation.channel,
    startedAt: conversation.startedAt,
  },
});

function findOnderwerpen(known: Known, { state }: Conversation): Intake['onderwerpen'] {
  const value = findAnswer(state.answers, 'onderwerp')?.value;
  const ids = value === undefined ? [] : [value].flat().map(String);
  return ids.map((id) => ({ id, title: known.title(id) })).filter(({ title }) => title !== '');
}

/** A place or a time in a story is about a melding only where there is one. */
function toldFor(answers: Answer[]): Answer[] {
  if (findAnswer(answers, 'meldingsoort')) return answers;
  const lines: readonly string[] = intakeBlocks.melding.names;
  return answers.filter(({ name }) => !lines.includes(name));
}

/** A topic goes by its title; on a key it may be cut short. */
function nameAnswer(known: Known, answer: Answer): Answer {
  const { name, value, label } = answer;
  if (name === 'meldingsoort') return { ...answer, label: soorten[label] ?? label };
  if (name !== 'onderwerp') return answer;
  return { ...answer, label: known.title(String(value ?? '')) || label };
}

/** What the inwoner agreed to: the words of the question, and what they answered. */
function findConsent({ state }: Conversation): Intake['consent'] {
  const answer = findAnswer(state.answers, 'akkoord');
  if (!answer || answer.absent !== undefined) return null;
  const text = answer.asked
    ? `${answer.asked} Antwoord: ${answer.label}.`
    : (answer.phrase ?? answer.label);
  return { text, at: answer.at, ...(answer.overname && { overname: true as const }) };
}
