/** Fits words of people in among the set phrases. */

/** Closes a text with a full stop where it has no end; its lines are kept. */
export function asSentence(text: string): string {
  const words = text.trim().replaceAll(/\s*\n\s*/g, '\n');
  if (words === '') return '';
  return /[.!?…][»”)]*$/.test(words) ? words : `${words}.`;
}

/** Words whose capital only means that a sentence begins. Any other word may be a name. */
const SMALL_WORDS =
  /^(?:aan|begin|bij|binnen|dat|de|deze|die|dit|door|een|eind|er|het|hiervoor|in|medio|met|na|naar|nog|om|op|over|tijdens|tot|uit|uiterlijk|van|voor|vóór|zodra)\b/iu;

/**
 * Makes a text a part of a sentence: without its full stop, and with a small first word in lower
 * case.
 */
export function asPart(text: string): string {
  const words = text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return SMALL_WORDS.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Adds the paper it was said in to a sentence: "Aangekondigd (Kamerstuk …)." */
export function withCitation(text: string, citation: string | undefined): string {
  const whole = asSentence(text);
  if (citation === undefined || whole === '') return whole;
  const [, words = whole, end = ''] = /^(.*?)([.!?…]+)$/su.exec(whole) ?? [];
  return `${words} (${citation})${end || '.'}`;
}

/** Gives a text its capital, as it stands in a cell of its own. */
export function asHead(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Prints a count with its noun: "1 motie", "geen moties", "12 moties". */
export function counted(count: number, one: string, many: string): string {
  if (count === 1) return `1 ${one}`;
  return `${count === 0 ? 'geen' : count} ${many}`;
}
