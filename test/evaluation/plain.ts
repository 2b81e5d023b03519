/** @module The floor of searching: plain FTS5, with the texts as they are and the words of the question as they are. */
import type { Client } from '@libsql/client';
import type { EntryKind } from '../../src/knowledge/finding/ports.ts';
import type { Library } from '../../src/knowledge/library.ts';

export async function fillPlain(client: Client, { onderwerpen, kaart }: Library): Promise<void> {
  const texts = [
    ...onderwerpen.map(({ id, title, kort, phrasings, synonyms }) => [
      ...[id, 'onderwerp'],
      [title, kort, ...phrasings, ...synonyms].join('\n'),
    ]),
    ...kaart.map(({ id, name, description, eligibility }) => [
      ...[id, 'voorziening'],
      [name, description, eligibility].join('\n'),
    ]),
  ];
  await client.batch(
    [
      'CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, kind UNINDEXED, text)',
      ...texts.map((args) => ({ sql: 'INSERT INTO plain VALUES (?, ?, ?)', args })),
    ],
    'write',
  );
}

/** Ids of one kind, or of every kind when none is given; best first, at most three. */
export async function findPlain(
  client: Client,
  query: string,
  kind?: EntryKind,
): Promise<string[]> {
  const words = query.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return [];
  const match = [...new Set(words)].map((word) => `"${word}"`).join(' OR ');
  const { rows } = await client.execute({
    sql: `SELECT id FROM plain WHERE plain MATCH ? ${kind ? 'AND kind = ?' : ''}
      ORDER BY rank LIMIT 3`,
    args: kind ? [match, kind] : [match],
  });
  return rows.map(({ id }) => String(id));
}
