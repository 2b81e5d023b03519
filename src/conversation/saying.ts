/** @module Putting what is said in one turn together in as few messages as fit, in order. */
import type { Message } from '../domain/message.ts';
import type { Question } from '../domain/question.ts';
import type { Conversation } from './ports.ts';

/** WhatsApp takes no more in a message with keys; one limit for every channel keeps them the same. */
const mostText = 1024;

interface Piece {
  text: string;
  step: string;
  question: Question | null;
}

export function createSaying() {
  const pieces: Piece[] = [];
  const add = (text: string, step: string, question: Question | null) => {
    const last = pieces.at(-1);
    const joined = last ? `${last.text}\n\n${text}` : text;
    if (last && joined.length <= mostText) Object.assign(last, { text: joined, step, question });
    else pieces.push({ text, step, question });
  };
  return {
    say: (text: string, step: string): void => {
      if (text.trim() !== '') add(text.trim(), step, null);
    },
    ask: (question: Question): void => add(question.text, question.step, question),
    /** The messages, numbered on from what the inwoner said in this turn. */
    messages: ({ id, seq }: Conversation, said: number, at: string): Message[] =>
      pieces.map(({ text, step, question }, index) => ({
        ...{ conversation: id, seq: seq + said + index + 1, id: `balie-${seq + said + index + 1}` },
        ...{ author: 'script', text, options: question?.options ?? [] },
        ...{ several: question?.answer === 'choices', step, at },
      })),
  };
}
