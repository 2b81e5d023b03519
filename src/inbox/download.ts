/** @module An intake to take along to another system. */
import type { Intake } from '../domain/intake.ts';
import { intakeToJson } from '../handoff/render/json.ts';
import { intakeToMarkdown } from '../handoff/render/markdown.ts';

const kinds = {
  json: { type: 'application/json; charset=utf-8', render: intakeToJson },
  md: { type: 'text/markdown; charset=utf-8', render: intakeToMarkdown },
} as const;

/** The file goes by its id, so that a list of downloads tells nothing about anyone. */
export function toDownload(intake: Intake, kind: keyof typeof kinds): Response {
  const name = `intake-${intake.id.replace(/[^\w-]/g, '')}.${kind}`;
  return new Response(kinds[kind].render(intake), {
    headers: {
      'Content-Type': kinds[kind].type,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
