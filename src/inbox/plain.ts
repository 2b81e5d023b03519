/** @module What the assistant said, without its four marks. */

/** `**bold**` → `bold`, `[label](address)` → `label`, `\*` → `*`. */
export const plainText = (text: string): string =>
  text.replace(
    /\\([\\*[\]-])|\*\*|\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g,
    (_mark, escaped?: string, label?: string) =>
      escaped ?? (label === undefined ? '' : plainText(label)),
  );
