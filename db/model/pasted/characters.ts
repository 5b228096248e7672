/** Signs that PDF set as one and people read as several letters. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** CR and CRLF, the soft return of Word (a vertical tab), next line and line separator. */
const LINE_ENDS = /\r\n?|[\v\u0085\u2028]/g;
/** A soft hyphen that was used at the end of a line: the word goes on in the next. */
const CUT_SOFTLY = /(?<=\p{L})[\u00ad¬][^\S\n]{0,9}\n\s{0,99}(?=\p{L})/gu;
/** Soft hyphens, zero-width spaces, word joiners and the byte order mark. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Writes the same words in the signs that a person types: one kind of line end, no ligatures,
 * accents on their letters, nothing that cannot be seen. No-break spaces stay: they hold figures
 * together.
 */
export function plainCharacters(text: string): string {
  return (
    text
      .replaceAll(LINE_ENDS, '\n')
      .replaceAll('\u2029', '\n\n')
      // The end of a page falls anywhere in a text: it is the end of a line and no more.
      .split('\f')
      .map((page, at, pages) => {
        const rest = at === 0 ? page : page.trimStart();
        return at === pages.length - 1 ? rest : rest.trimEnd();
      })
      .join('\n')
      .replaceAll(CUT_SOFTLY, '')
      .replaceAll(UNSEEN, '')
      .replaceAll(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
      .normalize('NFC')
  );
}
