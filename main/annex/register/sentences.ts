/** Words of people, made to stand among the set phrases. */

/** A text as a sentence: on one line, closed by a full stop where it had no end of its own. */
export function asSentence(text: string): string {
  const words = text.trim().replaceAll(/\s*\n\s*/g, ' ');
  if (words === '') return '';
  return /[.!?…][»”)]*$/.test(words) ? words : `${words}.`;
}

/** A text as part of a sentence: without the full stop it may have, its first capital lowered. */
export function asPart(text: string): string {
  const words = text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  // A second capital makes an abbreviation or a name: "VNG", "ZonMw".
  return /^\p{Lu}\P{Lu}*(?:\s|$)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** A sentence with the paper it was said in: "Aangekondigd (Kamerstuk …)." */
export function withCitation(text: string, citation: string | undefined): string {
  const whole = asSentence(text);
  if (citation === undefined || whole === '') return whole;
  const [, words = whole, end = ''] = /^(.*?)([.!?…]+)$/su.exec(whole) ?? [];
  return `${words} (${citation})${end || '.'}`;
}

/** A text with a capital, as it stands in a cell of its own. */
export function asHead(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 motie", "geen moties", "12 moties". */
export function counted(count: number, one: string, many: string): string {
  if (count === 1) return `1 ${one}`;
  return `${count === 0 ? 'geen' : count} ${many}`;
}
