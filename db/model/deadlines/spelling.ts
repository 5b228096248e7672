/**
 * Words that open a phrase and do not change its day: "nog voor de zomer", "uiterlijk in maart".
 * They are taken off one after the other.
 */
const OPENING =
  /^(?:nog|uiterlijk|al|reeds|in (?:ieder|elk) geval|later|zo mogelijk|indien mogelijk|naar verwachting|bij voorkeur|(?:het )?liefst|graag|in principe|in beginsel|niet later dan|ten laatste|op zijn laatst|op z'?n laatst|alsnog|dus|ergens|spoedig) (?=\S)/;
/** Words that close a phrase and say that its day is still to come. */
const TO_COME = / (?:a\.s|as|aanstaande|eerstkomende?|e\.k|ek|of (?:zoveel )?eerder)$/;

/**
 * Puts a text in lower case, without accents or quotation marks, with plain spaces and hyphens:
 * "Vóór «juli»" is "voor juli".
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll(/[«»"“”„'‘’\u00ad]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Gives a phrase as the readers take it: plain words without closing punctuation and without the
 * words that do not change its day. "Nog vóór de zomer." reads "voor de zomer".
 */
export function plainPhrase(phrase: string): string {
  const plain = plainWords(phrase)
    .replace(/[\s.,;:]+$/, '')
    .replaceAll(/(?<=[a-z])\. /g, ' ')
    .replace(/(?<=\bq[1-4])[-/](?=\d{4})/, ' ')
    .replace(TO_COME, '');
  const shorter = plain.replace(OPENING, '');
  return shorter === plain ? plain : plainPhrase(shorter);
}
