/** Unit that a printed text says. */
export interface ParsedUnit {
  /** Euros per printed 1. */
  readonly unit: number;
  /**
   * Whether the text says more than one unit, or holds something that is no unit: "(€ x10.000)€
   * x1000)".
   */
  readonly garbled: boolean;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mld|miljard)/i, 1_000_000_000],
  [/^(?:mln|miljoen)/i, 1_000_000],
  [/^duizend/i, 1_000],
];

const SCALE_WORD = '(?:mln|miljoen(?:en)?|mld|miljard(?:en)?|duizend(?:en)?)\\b\\.?';
const NUMBER = '\\d[\\d.]*';
/** `x 10.000`, `x € 1 mln.`: a multiplier; `2 mln.` is an amount that names its unit. */
const ONE_UNIT = new RegExp(
  `[x×]\\s*(?:€\\s*)?(${NUMBER})?\\s*(${SCALE_WORD})?|(?:${NUMBER}\\s*)?(${SCALE_WORD})`,
  'gi',
);
const WORDS_AROUND = /^(?:bedragen|euro['’]s|euro|in|€|\s)*$/i;

function scaleOf(word: string | undefined): number {
  return SCALES.find(([pattern]) => word !== undefined && pattern.test(word))?.[1] ?? 1;
}

function isBalanced(text: string): boolean {
  return /^(?:[^()]|\([^()]*\))*$/.test(text);
}

/**
 * Reads the unit printed over a table: `(€ x10.000)` is 10000, `(€ mln.)` and `(€ 2 mln.)` are
 * 1000000, `(x € 1.000)` is 1000. Where a text says several, the first counts and the text is
 * garbled. `undefined`: it names no unit.
 */
export function parseUnit(unitText: string): ParsedUnit | undefined {
  const text = unitText.replaceAll('\u00a0', ' ');
  const found = [...text.matchAll(ONE_UNIT)].filter(
    ([, number, word, named]) => number !== undefined || word !== undefined || named !== undefined,
  );
  const first = found[0];
  if (first === undefined) return undefined;
  const [, number = '1', word, named] = first;
  const unit = Number(number.replaceAll('.', '')) * scaleOf(word ?? named);
  if (!Number.isSafeInteger(unit) || unit < 1) return undefined;
  const around = text.replaceAll(ONE_UNIT, '').replaceAll(/[()]/g, '');
  const garbled = found.length > 1 || !isBalanced(text) || !WORDS_AROUND.test(around);
  return { unit, garbled };
}
