/** Most characters in one request: many times a whole dossier's longest record. */
const MOST_CHARACTERS = 4_000_000;

/** Most values in one request, nested ones included. */
const MOST_PARTS = 500_000;

/**
 * Tells whether a request is too large to be parsed: it could only come from a page that is not
 * ours, and judging it would keep the application from its work.
 */
export function isTooLarge(input: unknown): boolean {
  let characters = 0;
  let parts = 0;
  const waiting: unknown[] = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    parts += 1;
    if (typeof value === 'string') characters += value.length;
    else if (ArrayBuffer.isView(value)) characters += value.byteLength;
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) {
        characters += key.length;
        waiting.push(part);
      }
    if (characters > MOST_CHARACTERS || parts > MOST_PARTS) return true;
  }
  return false;
}
