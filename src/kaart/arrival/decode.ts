/** @module The bytes of a file as text, whichever program saved it; or clear words when that cannot be. */
import { ImportError } from './draft.ts';

/** UTF-8, UTF-16 with its mark, or what Windows writes. Throws an ImportError when it is no text. */
export function decode(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) throw refuse(workbook);
  if (first === 0xd0 && second === 0xcf) throw refuse(workbook);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return utf8(bytes) ?? windows(bytes);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows writes for the bytes 0x80 to 0x9F; not every platform's own decoder knows. */
const letters = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** What no text from Windows holds: signs that tell a machine something, or nobody anything. */
const strange = /[^\P{Cc}\t\n\v\f\r]/u;

function windows(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => letters[byte - 0x80] ?? String.fromCharCode(byte)).join(
    '',
  );
  if (strange.test(text)) throw refuse(unreadable);
  return text;
}

const workbook =
  'Dit is een werkmap van Excel. Kies in Excel "Opslaan als" en dan "CSV UTF-8". Geef dat bestand op.';
const unreadable =
  'De letters van dit bestand zijn niet te lezen. Bewaar het opnieuw, als "CSV UTF-8".';

const refuse = (message: string) => new ImportError([{ row: 1, column: '', message }]);
