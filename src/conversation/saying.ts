/** @module Putting what is said in one turn together in as few messages as fit, in order. */
import type { Message } from '../domain/message.ts';
import type { Option, Question } from '../domain/question.ts';
import type { Conversation } from './ports.ts';
import { splitText } from './split.ts';

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
    for (const part of splitText(text, mostText)) {
      const last = pieces.at(-1);
      const joined = last ? `${last.text}\n\n${part}` : part;
      if (last && joined.length <= mostText) last.text = joined;
      else pieces.push({ text: part, step, question: null });
      Object.assign(pieces.at(-1)!, { step, question });
    }
  };
  return {
    say: (text: string, step: string): void => add(text, step, null),
    ask: (question: Question): void => add(question.text, question.step, question),
    /** The messages, numbered on from what the inwoner said in this turn. */
    messages: ({ id, seq }: Conversation, said: number, at: string): Message[] =>
      pieces.map(({ text, step, question }, index) => ({
        ...{ conversation: id, seq: seq + said + index + 1, id: `balie-${seq + said + index + 1}` },
        ...{ author: 'script', text, options: (question?.options ?? []).map(shown) },
        ...{ several: question?.answer === 'choices', step, at },
      })),
  };
}

/** Words to recognise an option by are not for people. */
const shown = ({ words: _, ...option }: Option): Option => option;
