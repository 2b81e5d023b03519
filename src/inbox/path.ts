/** @module Where intakes and alerts stand. Addresses hold ids and nothing else. */
import type { Intake } from '../domain/intake.ts';
import type { OpenAlert } from '../handoff/ports.ts';

export const pathOf = ({ id }: Intake): string => `/inbox/${encodeURIComponent(id)}`;

export const alertPath = ({ id }: OpenAlert): string => `/inbox/signaal/${encodeURIComponent(id)}`;
