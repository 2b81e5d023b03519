/** @module In which order a werker sees what waits. */
import { rankUrgentie } from '../domain/urgentie.ts';
import type { OpenAlert, WaitingIntake } from '../handoff/ports.ts';

/** Most urgent first; among equals the one that waits longest. */
export const orderWaiting = (waiting: WaitingIntake[]): WaitingIntake[] =>
  waiting.toSorted(
    (a, b) =>
      rankUrgentie(a.intake.urgentie) - rankUrgentie(b.intake.urgentie) || order(a.since, b.since),
  );

/** The alert that is open longest first: every one of them may be about a life. */
export const orderAlerts = (alerts: OpenAlert[]): OpenAlert[] =>
  alerts.toSorted((a, b) => order(a.at, b.at));

const order = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
