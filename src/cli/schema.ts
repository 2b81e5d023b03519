/** @module The grammar of flows as JSON Schema, so that an editor completes, explains and underlines. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FlowText } from '../engine/grammar.ts';

/** The text of `flow.schema.json`; it ends in a newline. */
export function schemaText(): string {
  const { $schema, ...grammar } = z.toJSONSchema(FlowText, { io: 'input', target: 'draft-7' });
  const title = 'Een flow van Wijkbalie';
  const description = 'Een gesprek in stappen: wat de balie zegt, vraagt en doet.';
  return `${JSON.stringify({ $schema, title, description, ...grammar }, null, 2)}\n`;
}

export async function writeSchema(folder: string): Promise<void> {
  const file = join(folder, 'flow.schema.json');
  await writeFile(file, schemaText());
  console.log(`Gemaakt: ${file}`);
}
