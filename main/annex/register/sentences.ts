/** Words of people, made to stand among the set phrases. */

/** A text as a sentence or more: its lines kept, closed by a full stop where it had no end. */
export function asSentence(text: string): string {
  const words = text.trim().replaceAll(/\s*\n\s*/g, '\n');
  if (words === '') return '';
  return /[.!?…][»”)]*$/.test(words) ? words : `${words}.`;
}

/**
 * Words that have a capital only where a sentence begins. Of any other word nobody can tell: it may
 * be a name.
 */
const SMALL_WORDS =
  /^(?:aan|begin|bij|binnen|dat|de|deze|die|dit|door|een|eind|er|het|hiervoor|in|medio|met|na|naar|nog|om|op|over|tijdens|tot|uit|uiterlijk|van|voor|vóór|zodra)\b/iu;

/** A text as part of a sentence: without the full stop it may have, a small first word in lower case. */
export function asPart(text: string): string {
  const words = text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return SMALL_WORDS.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
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
