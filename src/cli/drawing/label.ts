/** @module Cards and words beside arrows, in the label language of Graphviz. */
import type { Paint } from './look.ts';
import { escapeXml, wrap } from './wrap.ts';

/** Words in a card: `tag` small above, `title` what stands out, `text` the words themselves, `note` small below. */
export interface Row {
  kind: 'tag' | 'title' | 'text' | 'note';
  words: string;
}

const sizes = { tag: 8.5, title: 12.5, text: 11, note: 9 } as const;

/** Characters of 11 points on a line; a narrow card is for where many stand side by side. */
export const lineWidths = { wide: 32, narrow: 23 } as const;

export interface CardLook {
  /** Of the edge, in points. */
  thick?: number;
  width?: number;
}

/** Points around the words. Right has more: a font that is a little wider must not touch the edge. */
const room = { left: 10, right: 14, top: 7, bottom: 7, between: 3 } as const;

/** A rounded card. */
export function card(rows: Row[], paint: Paint, look: CardLook = {}): string {
  const { thick = 1, width = lineWidths.wide } = look;
  const rowSpan = `ROWSPAN="${rows.length * 2 + 1}"`;
  const cells = rows.map((row, index) => {
    const below = index === rows.length - 1 ? room.bottom : room.between;
    return `<TR><TD ALIGN="LEFT" BALIGN="LEFT">${rowWords(row, paint.words, width)}</TD></TR>${space(below)}`;
  });
  return [
    '<TABLE BORDER="',
    `${thick}" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" STYLE="ROUNDED"`,
    ` COLOR="${paint.edge}" BGCOLOR="${paint.ground}"><TR><TD WIDTH="${room.left}" ${rowSpan}></TD>`,
    `<TD HEIGHT="${room.top}"></TD><TD WIDTH="${room.right}" ${rowSpan}></TD></TR>`,
    `${cells.join('')}</TABLE>`,
  ].join('');
}

const space = (height: number): string => `<TR><TD HEIGHT="${height}"></TD></TR>`;

function rowWords({ kind, words }: Row, color: string, width: number): string {
  const characters = Math.floor((width * sizes.text) / sizes[kind]);
  const lines = wrap(words, characters).map(escapeXml).join('<BR ALIGN="LEFT"/>');
  const weight = kind === 'tag' || kind === 'title' ? `<B>${lines}</B>` : lines;
  return `<FONT POINT-SIZE="${sizes[kind]}" COLOR="${color}">${weight}</FONT>`;
}

/** Words beside an arrow, with air around them. */
export const arrowWords = (words: string, color: string): string =>
  `<FONT POINT-SIZE="9.5" COLOR="${color}">${wrap(words, 26)
    .map((each) => ` ${escapeXml(each)} `)
    .join('<BR/>')}</FONT>`;
