/** @module Watching the folder of the knowledge, so that a change counts without starting again. */
import { watch } from 'node:fs';
import { KnowledgeError, problemLine } from '../knowledge/problem.ts';
import type { Source } from '../knowledge/yaml.ts';
import { readKnowledge } from './content.ts';

/** An editor writes a file in several goes, so we wait this long for the last, in milliseconds. */
const calm = 300;

interface WatchParts {
  folder: string;
  renew(files: Source[]): Promise<void>;
  /** Sentences for whoever is at the terminal. */
  say(sentence: string): void;
}

/** Gives what ends it. What is wrong is said with file and line; the desk goes on with what it knew. */
export function watchKnowledge({ folder, renew, say }: WatchParts): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const run = async () => {
    try {
      await renew(await readKnowledge(folder));
      say('De kennis is vernieuwd.');
    } catch (error) {
      for (const sentence of sentencesOf(error)) say(sentence);
      say('De balie gaat door met wat zij wist.');
    }
  };
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (!/\.(md|yaml)$/.test(String(name))) return;
    clearTimeout(waiting);
    waiting = setTimeout(run, calm).unref();
  });
  // A folder that goes away, or a system that watches no more, must not stop the desk.
  watcher.on('error', () => say('Wijzigingen in de kennis tellen pas na een herstart.'));
  return () => watcher.close();
}

const sentencesOf = (error: unknown): string[] =>
  error instanceof KnowledgeError
    ? error.problems.map(problemLine)
    : [`De kennis was niet te lezen: ${error instanceof Error ? error.name : 'onbekend'}.`];
