/**
 * Measures words and encodes them for the content stream. A word is measured once: its code and
 * width stay in a cache, which is what makes the engine several times faster than shaping runs.
 */
import type { Face } from '../description.ts';
import type { EmbeddedFace, Glyph } from './pdfkit-seam.ts';

/**
 * A word ready to print. `code` is what stands between `<` and `>` in a TJ array, kerning included,
 * so that words can be joined by putting their codes behind each other. `width` is in em.
 */
export interface MeasuredWord {
  readonly code: string;
  readonly width: number;
}

/** What the line breaker asks about type. */
export interface Ruler {
  readonly measure: (face: Face, word: string) => MeasuredWord;
  readonly space: (face: Face) => MeasuredWord;
  /** The hyphen at the end of a line: looks like one, and extracts as a soft hyphen. */
  readonly hyphen: (face: Face) => MeasuredWord;
}

const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;
const SPACE = 0x20;

/** A word cache larger than this starts anew, so that a print of only new words stays small. */
const CACHE_SIZE = 20_000;

// Characters that show nothing: control codes, soft hyphens, zero-width marks, byte-order marks.
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

function measuringFace(face: EmbeddedFace): (word: string) => MeasuredWord {
  const glyphs = new Map<number, Glyph>();
  const kernings = new Map<number, number>();
  let words = new Map<string, MeasuredWord>();

  const newGlyph = (codePoint: number): Glyph => {
    // A no-break space is drawn by the same glyph as a space and extracts as one.
    if (codePoint === 0xa0) return face.glyph(SPACE);
    if (face.has(codePoint)) return face.glyph(codePoint);
    // What the face cannot draw shows as a box or a question mark and still extracts as itself.
    const substitute = face.has(0x25a1) ? 0x25a1 : 0x3f;
    return face.copyAs(substitute, codePoint);
  };
  const glyph = (codePoint: number): Glyph => {
    let known = glyphs.get(codePoint);
    if (!known) {
      known = newGlyph(codePoint);
      glyphs.set(codePoint, known);
    }
    return known;
  };
  const kerning = (left: number, right: number): number => {
    const pair = left * 0x110000 + right;
    let known = kernings.get(pair);
    if (known === undefined) {
      known = face.kerning(left, right);
      kernings.set(pair, known);
    }
    return known;
  };
  const measure = (word: string): MeasuredWord => {
    let code = '';
    let width = 0;
    let before: number | undefined;
    for (const character of word.normalize('NFC').replace(invisible, '')) {
      const codePoint = character.codePointAt(0) ?? SPACE;
      const kern = before === undefined ? 0 : kerning(before, codePoint);
      if (kern !== 0) code += `>${-kern}<`;
      const { code: glyphCode, width: glyphWidth } = glyph(codePoint);
      code += glyphCode;
      width += glyphWidth + kern;
      before = codePoint;
    }
    return { code, width: width / 1000 };
  };
  return (word) => {
    const known = words.get(word);
    if (known) return known;
    if (words.size >= CACHE_SIZE) words = new Map();
    const measured = measure(word);
    words.set(word, measured);
    return measured;
  };
}

/** Makes the ruler for three embedded faces. */
export function makeRuler(faces: Readonly<Record<Face, EmbeddedFace>>): Ruler {
  const byFace = <T>(make: (face: EmbeddedFace) => T): Record<Face, T> => ({
    regular: make(faces.regular),
    bold: make(faces.bold),
    italic: make(faces.italic),
  });
  const measures = byFace(measuringFace);
  const spaces = {
    regular: measures.regular(' '),
    bold: measures.bold(' '),
    italic: measures.italic(' '),
  };
  const hyphens = new Map<Face, MeasuredWord>();
  return {
    measure: (face, word) => measures[face](word),
    space: (face) => spaces[face],
    hyphen: (face) => {
      let known = hyphens.get(face);
      if (!known) {
        const { code, width } = faces[face].copyAs(HYPHEN, SOFT_HYPHEN);
        known = { code, width: width / 1000 };
        hyphens.set(face, known);
      }
      return known;
    },
  };
}
