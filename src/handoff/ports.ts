/** @module What the handoff and the inbox need from the store. */
import type { Intake } from '../domain/intake.ts';
import type { SignaalKind } from '../domain/signaal.ts';

/** An approved intake that waits for a werker, or was taken by one. */
export interface WaitingIntake {
  intake: Intake;
  /** Moment of approval, ISO 8601. */
  since: string;
  /** Name of the werker who took it, null while it waits. */
  takenBy: string | null;
}

/** An acute alert that nobody has seen yet. */
export interface OpenAlert {
  id: string;
  conversation: string;
  signalen: SignaalKind[];
  reason: string;
  /** Seq of the message that gave rise to it. */
  seq: number;
  at: string;
}

export interface IntakeStore {
  /** Approved intakes that are not closed, in any order. */
  waiting(): Promise<WaitingIntake[]>;
  find(id: string): Promise<WaitingIntake | null>;
  /** False when another werker was first. */
  take(id: string, werker: string, at: string): Promise<boolean>;
  close(id: string, werker: string, at: string): Promise<void>;
  openAlerts(): Promise<OpenAlert[]>;
  /** Seqs of what was said in this conversation, and never reached the inwoner: nobody tries it any more. */
  unheard(conversation: string): Promise<number[]>;
  /** False when it was seen already. */
  seeAlert(id: string, werker: string, at: string): Promise<boolean>;
}
