const NBSP = '\u00a0';

/**
 * Words and figures that stay on one line: `€ 175.000` and `€ x10.000` · `nr. 247` · `28 638` and
 * `35 570 VI`.
 */
const KEPT_TOGETHER = [/€ (?=[\dx])/g, /\bnr\. (?=\d)/g, /\b\d{2} \d{3}\b(?: [IVXLC]+\b)?/g];

/**
 * Puts the non-breaking spaces of a Kamerstuk inside amounts and numbers; seed files write plain
 * ones.
 */
export function nonBreaking(text: string): string {
  return KEPT_TOGETHER.reduce(
    (done, pattern) => done.replaceAll(pattern, (match) => match.replaceAll(' ', NBSP)),
    text,
  );
}
