/** @module The four marks of our texts as elements of a page. */
import { type Block, type Inline, parseLine, parseMarks } from './marks.ts';

/** Paragraphs and lists. */
export const Rich = ({ text }: { text: string }) => <>{parseMarks(text).map(toElement)}</>;

/** One line, inside an element that stands there already. */
export const Line = ({ text }: { text: string }) => <>{parseLine(text).map(toPart)}</>;

/** A list of points; `as` is how it looks. */
export const Points = ({ items, as = 'gids-points' }: { items: string[]; as?: string }) => (
  <ul class={as}>
    {items.map((item) => (
      <li>
        <Line text={item} />
      </li>
    ))}
  </ul>
);

const toElement = ({ kind, items }: Block) =>
  kind === 'list' ? (
    <ul class="gids-points">
      {items.map((item) => (
        <li>{item.map(toPart)}</li>
      ))}
    </ul>
  ) : (
    <p class="utrecht-paragraph">
      {items.map((line, nth) => (
        <>
          {nth > 0 && <br />}
          {line.map(toPart)}
        </>
      ))}
    </p>
  );

const toPart = (part: Inline) => {
  if (part.kind === 'bold') return <strong>{part.text}</strong>;
  if (part.kind === 'text') return part.text;
  return (
    <a class="utrecht-link utrecht-link--html-a" href={part.href}>
      {part.text}
    </a>
  );
};
