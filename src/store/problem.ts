/** @module What went wrong in the database, without anyone's words. */

/**
 * A database error with what was being done and its code. Drizzle's own errors carry the bound values,
 * which are people's words; none of them is passed on, not even as a cause.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly doing: string,
    readonly code: string,
  ) {
    super(`${doing}: ${code}`);
  }
}

/** The database is of a newer version of Wijkbalie than this one. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';

  constructor(readonly migration: string) {
    super(`the database has migration ${migration}, which this version does not know`);
  }
}

/** Runs a database action, and gives its error without values. */
export async function guard<T>(doing: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new StoreError(doing, codeOf(error));
  }
}

/** The code of the innermost database error: `SQLITE_BUSY`, `SERVER_ERROR`. */
export function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code = Reflect.get(each, 'extendedCode') ?? Reflect.get(each, 'code');
    if (typeof code === 'string') return code;
  }
  return 'unknown error';
}

/** What a change clashed with: `message.conversation, message.seq` that was there, `FOREIGN KEY` that was not; or null. */
export function findClash(error: unknown): string | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    const clash = /UNIQUE constraint failed: ([\w., ]+)|(FOREIGN KEY) constraint/.exec(
      each.message,
    );
    if (clash) return (clash[1] ?? clash[2])!.trim();
  }
  return null;
}
