/** @module What somebody brings: the rows of a file on their way to the sociale kaart, and what is wrong with them. */

/** One service as it was brought, not checked yet. */
export interface Draft {
  /** As a spreadsheet counts, from 1; in JSON the how-manieth service. */
  row: number;
  /** By the names of our own format; what was not brought is not here. */
  fields: Record<string, unknown>;
  /** What the file calls a field of ours. */
  nameOf(field: string): string;
  /** What could not be read at all. */
  complaints: Complaint[];
}

/** Something to mend in the file that was brought. */
export interface Complaint {
  row: number;
  /** Where in the row, in the words of the file; '' when it is about the whole row. */
  column: string;
  /** A sentence in Dutch, for who brought it. */
  message: string;
}

/** `Rij 3, telefoon: dit nummer is niet te bellen.` */
export const complaintLine = ({ row, column, message }: Complaint): string =>
  `Rij ${row}${column && `, ${column}`}: ${message}`;

/** The file as a whole cannot be read: nothing of it is taken. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly complaints: Complaint[];

  constructor(complaints: Complaint[]) {
    super(complaints.map(complaintLine).join('\n'));
    this.complaints = complaints;
  }
}

/** `Cafétaria 't Hoekje` → `cafetaria-t-hoekje` */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
