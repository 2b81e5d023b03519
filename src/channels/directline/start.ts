/** @module The start of a large body. What is beyond it is read and let go: who hangs up on a phone that sends, is not heard. */

export interface Start {
  bytes: Uint8Array<ArrayBuffer>;
  /** There was no more. */
  isWhole: boolean;
}

/** In bytes. Clients send words before files, so these are within it. */
const kept = 2 ** 20;
/** In bytes. Photos are smaller; nobody reads on for a film. */
const most = 32 * 2 ** 20;

/** Null when it broke off. */
export async function readStart(body: ReadableStream<Uint8Array> | null): Promise<Start | null> {
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  let length = 0;
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      if (length < kept) parts.push(read.value.subarray(0, kept - length));
      length += read.value.byteLength;
      if (length <= most) continue;
      await reader?.cancel();
      break;
    }
  } catch {
    return null;
  }
  const bytes = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return { bytes, isWhole: length <= kept };
}

/** The parts of a form, of which the last may be cut short. Empty when it is no form. */
export async function readForm({ bytes, isWhole }: Start, type: string): Promise<FormData> {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  const end = isWhole ? [] : [`\r\n--${quoted ?? bare}--\r\n`];
  const form = new Response(new Blob([bytes, ...end]), { headers: { 'content-type': type } });
  return form.formData().catch(() => new FormData());
}
