/** Years of a cost, as a text says them. */
export type SaidWhen =
  | { readonly in: number; readonly end: number }
  | { readonly from: number; readonly end: number }
  /** Several years, or an end: no component holds that, so that its words are kept. */
  | { readonly words: string; readonly end: number };

const YEAR = '(?:19|2[01])\\d\\d';
const COUNT = '(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)';
const INTO = '(?:(?:in|voor|over|gedurende|van)(?: de)? )?(?:(?:periode|jaren) )?';

/** Years that no component can hold: several, or one they end in. */
const WORDS = new RegExp(
  [
    `${INTO}${YEAR}(?:, ${YEAR})*,? ?(?:-|–|t/m|tot en met|tot|en|/) ?(?:in )?${YEAR}(?!\\d)`,
    `(?:t/m|tot en met|tot|uiterlijk) (?:eind )?${YEAR}(?!\\d)`,
    `voor (?:het jaar )?${YEAR}(?!\\d)`,
    `(?:gedurende|voor)(?: een periode van)? ${COUNT} jaar\\b`,
    `${COUNT} jaar(?: lang)?\\b`,
  ].join('|'),
  'iuy',
);
const FROM =
  /(?:vanaf|v\.a\.|m\.i\.v\.|met ingang van|ingaande|per)(?: het(?: begrotings)?jaar| begrotingsjaar)?(?: 1 januari)? (\d{4})(?!\d)/iuy;
/**
 * A year without a word before it, which is one only where it heads or closes a cost: `2024: €
 * 5.000`.
 */
const IN = /(?:in (\d{4})(?!\d)|(\d{4})(?= ?:))/iuy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Finds what a text says at a place of the years of a cost: `in 2024`, `vanaf 2028`, `t/m 2027`.
 */
export function whenAt(text: string, at: number): SaidWhen | undefined {
  const words = match(WORDS, text, at);
  if (words !== null) return { words: words[0], end: at + words[0].length };
  const from = match(FROM, text, at);
  if (from !== null) return { from: Number(from[1]), end: at + from[0].length };
  const single = match(IN, text, at);
  if (single === null) return undefined;
  return { in: Number(single[1] ?? single[2]), end: at + single[0].length };
}
