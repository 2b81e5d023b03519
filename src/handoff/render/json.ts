/** @module The intake as JSON, checked on its way out. */
import type { Intake } from '../../domain/intake.ts';
import { parseIntake } from '../parse.ts';

export const intakeToJson = (intake: Intake): string =>
  `${JSON.stringify(parseIntake(intake), null, 2)}\n`;
