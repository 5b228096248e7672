/**
 * Measures words and encodes them for the content stream. A word is measured once: its code and
 * width stay in a cache, which is what makes the engine several times faster than shaping runs.
 */
import type { Face } from '../description.ts';
import type { EmbeddedFace, Glyph } from './pdfkit-seam.ts';

/**
 * A text ready to print. `code` is what stands between `<` and `>` in a TJ array, kerning included,
 * so that words can be joined by putting their codes behind each other. `width` is in em.
 */
export interface MeasuredText {
  readonly face: Face;
  readonly text: string;
  readonly code: string;
  readonly width: number;
}

/** Measures that the line breaker asks for. */
export interface Ruler {
  readonly measure: (face: Face, word: string) => MeasuredText;
  readonly space: (face: Face) => MeasuredText;
  /** Gives the hyphen at the end of a line: looks like one, and extracts as a soft hyphen. */
  readonly hyphen: (face: Face) => MeasuredText;
}

const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;
const SPACE = 0x20;

/** Code point for "nothing": what precedes the first character of a text. */
const NOTHING = 0;

/**
 * Largest cache, in words; a full one starts anew, so that a print of only new words stays small.
 */
const CACHE_SIZE = 20_000;

// Characters that show nothing: control codes, soft hyphens, zero-width marks, byte-order marks.
/** Texts of these characters only need no cleaning. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]*$/;
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

function measuringFace(name: Face, face: EmbeddedFace): (word: string) => MeasuredText {
  const glyphs = new Map<number, Glyph>();
  const pairs = new Map<number, Glyph>();
  let words = new Map<string, MeasuredText>();

  const newGlyph = (codePoint: number): Glyph => {
    // A no-break space is drawn by the same glyph as a space and extracts as one.
    if (codePoint === 0xa0) return face.glyph(SPACE);
    if (face.has(codePoint)) return face.glyph(codePoint);
    // What the face cannot draw shows as a box or a question mark and still extracts as itself.
    const substitute = face.has(0x25a1) ? 0x25a1 : 0x3f;
    return face.copyAs(substitute, codePoint);
  };
  /**
   * Gives a character as it follows another one: its code and width, with the kerning between them.
   */
  const following = (before: number, codePoint: number): Glyph => {
    const pair = before * 0x110000 + codePoint;
    let known = pairs.get(pair);
    if (!known) {
      const kern = before === NOTHING ? 0 : face.kerning(before, codePoint);
      const { code, width } = glyph(codePoint);
      known = { code: kern === 0 ? code : `>${-kern}<${code}`, width: width + kern };
      pairs.set(pair, known);
    }
    return known;
  };
  const glyph = (codePoint: number): Glyph => {
    let known = glyphs.get(codePoint);
    if (!known) {
      known = newGlyph(codePoint);
      glyphs.set(codePoint, known);
    }
    return known;
  };
  const measure = (text: string): MeasuredText => {
    const visible = plain.test(text) ? text : text.normalize('NFC').replace(invisible, '');
    let code = '';
    let width = 0;
    let before = NOTHING;
    for (const character of visible) {
      const codePoint = character.codePointAt(0) ?? SPACE;
      const next = following(before, codePoint);
      code += next.code;
      width += next.width;
      before = codePoint;
    }
    return { face: name, text, code, width: width / 1000 };
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
  const measures = {
    regular: measuringFace('regular', faces.regular),
    bold: measuringFace('bold', faces.bold),
    italic: measuringFace('italic', faces.italic),
  };
  const spaces = {
    regular: measures.regular(' '),
    bold: measures.bold(' '),
    italic: measures.italic(' '),
  };
  const hyphens = new Map<Face, MeasuredText>();
  return {
    measure: (face, word) => measures[face](word),
    space: (face) => spaces[face],
    hyphen: (face) => {
      let known = hyphens.get(face);
      if (!known) {
        const { code, width } = faces[face].copyAs(HYPHEN, SOFT_HYPHEN);
        known = { face, text: '\u00ad', code, width: width / 1000 };
        hyphens.set(face, known);
      }
      return known;
    },
  };
}
