/** @module Cards and lines of words, in the label language of Graphviz. */
import type { Paint } from './look.ts';
import { escapeXml, wrap } from './wrap.ts';

/** Words in a card: `tag` small above, `text` the words themselves, `note` small below. */
export interface Row {
  kind: 'tag' | 'text' | 'note';
  words: string;
}

const sizes = { tag: 8.5, text: 11, note: 9 } as const;
const widths = { tag: 40, text: 34, note: 40 } as const;

/** A rounded card; `thick` for what people must answer. */
export function card(rows: Row[], { ground, edge, words }: Paint, thick = 1): string {
  const cells = rows.map((row, index) => {
    const first = index === 0 ? 7 : 1;
    return `<TR><TD HEIGHT="${first}"></TD></TR><TR><TD ALIGN="LEFT" BALIGN="LEFT">${rowLabel(row, words)}</TD></TR>`;
  });
  return [
    `<TABLE BORDER="${thick}" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" STYLE="ROUNDED"`,
    ` COLOR="${edge}" BGCOLOR="${ground}"><TR><TD WIDTH="11" ROWSPAN="${cells.length * 2 + 1}"></TD>`,
    `<TD HEIGHT="0"></TD><TD WIDTH="14" ROWSPAN="${cells.length * 2 + 1}"></TD></TR>`,
    `${cells.join('')}</TABLE>`,
  ].join('');
}

function rowLabel({ kind, words }: Row, color: string): string {
  const lines = wrap(words, widths[kind]).map(escapeXml).join('<BR ALIGN="LEFT"/>');
  const weight = kind === 'tag' ? `<B>${lines}</B>` : lines;
  return `<FONT POINT-SIZE="${sizes[kind]}" COLOR="${color}">${weight}</FONT>`;
}

/** Words beside an arrow, with air around them. */
export const arrowLabel = (words: string, color: string): string =>
  `<FONT POINT-SIZE="9.5" COLOR="${color}">${wrap(words, 24)
    .map((each) => ` ${escapeXml(each)} `)
    .join('<BR/>')}</FONT>`;
