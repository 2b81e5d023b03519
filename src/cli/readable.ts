/** @module Is what the desk knows written plainly? Every line that an inwoner reads, with its place. */
import type { Library } from '../knowledge/library.ts';
import type { Problem } from '../knowledge/problem.ts';
import { checkPlain } from '../plain/plain.ts';
import type { TextFile } from './files.ts';

/** Subjects line by line; services by their description, modules by what they promise an inwoner. */
export const checkReadable = (files: TextFile[], { kaart, modulen }: Library): Problem[] => [
  ...files.filter(({ file }) => file.endsWith('.md') && !isGuide(file)).flatMap(checkLines),
  ...kaart.flatMap(({ description, eligibility, place }) =>
    [description, eligibility].flatMap(checkPlain).map((message) => ({ ...place, message })),
  ),
  ...modulen.flatMap(({ kort, places }) =>
    checkPlain(kort).map((message) => ({ ...places.kort, message })),
  ),
];

/** The guide is for colleagues who write. */
const isGuide = (file: string): boolean => file.endsWith('README.md');

function checkLines({ file, text }: TextFile): Problem[] {
  const head = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text)?.[0] ?? '';
  const before = head.split('\n').length;
  return text
    .slice(head.length)
    .split(/\r?\n/)
    .flatMap((line, nth) =>
      line.startsWith('#')
        ? []
        : checkPlain(line).map((message) => ({ file, line: before + nth, message })),
    );
}
