import { DossierError } from '../../db/model/errors.ts';

const UTF_8 = [0xef, 0xbb, 0xbf];
const UTF_16_LE = [0xff, 0xfe];
const UTF_16_BE = [0xfe, 0xff];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Tells the encoding of a text by its byte order mark; without one it is taken to be UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, UTF_8)) return 'utf-8';
  if (startsWith(bytes, UTF_16_LE)) return 'utf-16le';
  return startsWith(bytes, UTF_16_BE) ? 'utf-16be' : 'utf-8';
}

/**
 * Decodes the bytes of a text from outside: UTF-8 with or without byte order mark, and UTF-16 with
 * it, as PowerShell's `>` makes. Windows-1252 and the like are refused: in them é and € are bytes
 * that mean nothing in UTF-8, and a guess would put other characters in their place.
 *
 * @param source what the user knows the text as: a path, or standard input
 * @returns without the mark
 * @throws text-not-unicode
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // UTF-16 without its mark is sound UTF-8 full of nothing: no text that people make holds it.
    if (!text.includes('\u0000')) return text;
  } catch {
    // A byte that no UTF-8 or UTF-16 text has there.
  }
  throw new DossierError('text-not-unicode', { source });
}
