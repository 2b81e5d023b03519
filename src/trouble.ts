/** @module Why a command cannot go on: one clear sentence per problem, saying what and where to mend. */
import { type Config, ConfigError, parseConfig } from './config.ts';
import { FlowError, toLine } from './engine/problem.ts';
import { KnowledgeError, problemLine } from './knowledge/reading/problem.ts';
import { placeOf } from './log.ts';
import { NewerDatabaseError, StoreError } from './store/problem.ts';

/** The settings that a sentence may name; those of a start without any, when they could not be read. */
type At = Pick<Config, 'host' | 'port' | 'databaseUrl'>;

/** System and database errors by code. */
const known: Record<string, (at: At, path: string) => string> = {
  EADDRINUSE: ({ port }) =>
    `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort met PORT.`,
  EADDRNOTAVAIL: ({ host }) =>
    `Het adres ${host} hoort niet bij deze computer. Kies een ander met HOST.`,
  ENOTFOUND: ({ host }) => `Het adres ${host} is niet te vinden. Kijk HOST en DATABASE_URL na.`,
  EACCES: ({ port }, path) =>
    path
      ? `Geen toestemming voor ${path}. Geef deze gebruiker er rechten op.`
      : `Poort ${port} mag alleen de beheerder van de computer gebruiken. Kies er een boven 1024 met PORT.`,
  ENOENT: (_, path) => `De map ${path} is er niet. Kijk de instellingen FLOWS en KNOWLEDGE na.`,
  ENOSPC: () => 'De schijf is vol. Maak ruimte en begin opnieuw.',
  SQLITE_NOTADB: (at) =>
    `${nameOf(at.databaseUrl)} is geen database. Kies een ander bestand met DATABASE_URL.`,
  SQLITE_CORRUPT: (at) => `${nameOf(at.databaseUrl)} is beschadigd. Zet een reservekopie terug.`,
  SQLITE_CANTOPEN: (at) =>
    `${nameOf(at.databaseUrl)} kan niet open. Kijk of de map bestaat en deze gebruiker erin mag schrijven.`,
  SQLITE_READONLY: (at) =>
    `${nameOf(at.databaseUrl)} is alleen te lezen. Geef deze gebruiker schrijfrechten op het bestand en de map.`,
  SQLITE_BUSY: (at) =>
    `${nameOf(at.databaseUrl)} is in gebruik. Draait de balie al? Stop dan eerst de andere.`,
  SQLITE_FULL: () => 'De schijf is vol. Maak ruimte en begin opnieuw.',
  SQLITE_IOERR: (at) =>
    `${nameOf(at.databaseUrl)} kan niet gelezen of geschreven worden. Kijk de schijf na.`,
};

/** Sentences for an error: those it carries itself, one for its code, or its kind and place. */
export function explain(error: unknown, at: At = parseConfig({})): string[] {
  for (const cause of causesOf(error)) {
    if (cause instanceof ConfigError) return cause.problems;
    if (cause instanceof FlowError) return cause.problems.map(toLine);
    if (cause instanceof KnowledgeError) return cause.problems.map(problemLine);
    if (cause instanceof NewerDatabaseError) return [newer(at)];
    if (cause instanceof StoreError && !at.databaseUrl.startsWith('file:')) return [farAway(at)];
    const { code = '', syscall, path = '' } = cause as NodeJS.ErrnoException;
    if (syscall === 'mkdir') return [noFolder(path)];
    const name = Object.keys(known).find((key) => code === key || code.startsWith(`${key}_`));
    if (name) return [known[name]!(at, path)];
  }
  const place = error instanceof Error ? placeOf(error) : typeof error;
  return [`Er ging iets mis dat we niet kennen (${place}). Meld dit aan de makers.`];
}

const noFolder = (path: string): string =>
  `De map ${path} kan daar niet gemaakt worden. Kies met DATABASE_URL een plek waar deze gebruiker mag schrijven.`;

/** A database elsewhere hardly says what is wrong with it. */
const farAway = ({ databaseUrl }: At): string =>
  `De database op ${nameOf(databaseUrl)} antwoordt niet of weigert. Kijk DATABASE_URL en DATABASE_TOKEN na.`;

const newer = ({ databaseUrl }: At): string =>
  `${nameOf(databaseUrl)} is van een nieuwere Wijkbalie. Werk deze Wijkbalie bij, of kies een andere database met DATABASE_URL.`;

/** The address without what may be secret in it. */
const nameOf = (databaseUrl: string): string => databaseUrl.replace(/\?.*$|(?<=:\/\/)[^/]*@/g, '');

/** An error and what caused it, nearest first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause) {
    causes.push(cause);
  }
  return causes;
}
