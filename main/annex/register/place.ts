/**
 * Gives "Omschrijving" and "Vindplaats": what an item is, where it stands and what the House
 * decided.
 */
import { printDate } from '../../../db/model/dates.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import type { RegisterPrint } from './register-print.ts';
import { asPart, asSentence } from './sentences.ts';
import { ESTABLISHED_WORDS, OUTCOME_WORDS } from './vocabulary.ts';

/**
 * Describes an item in one sentence: "Motie Bikker c.s. over een fundamentele herziening van het
 * Actieplan."
 */
export function descriptionOf({ resolve }: RegisterPrint, item: Motion | Commitment): string {
  if (!('document' in item)) return asSentence(printLinks(item.text, resolve));
  const about = asPart(printLinks(item.about, resolve));
  if (about === '') return `Motie ${item.short}.`;
  return `Motie ${item.short} ${/^over\b/.test(about) ? '' : 'over '}${about}.`;
}

/** Prints what the House did with a motion, with the days on which it was held over. */
export function outcomeOf({ outcome, heldOver }: Motion): string {
  const days = heldOver.map(printDate).join(', ');
  if (days === '') return `${OUTCOME_WORDS[outcome]}.`;
  return outcome === 'aangehouden'
    ? `Aangehouden op ${days}.`
    : `${OUTCOME_WORDS[outcome]}; eerder aangehouden op ${days}.`;
}

function citationOf({ papers }: RegisterPrint, paper: string | undefined): readonly string[] {
  const citation = papers.get(paper ?? '')?.citation;
  return citation === undefined ? [] : [inHouseForm(citation)];
}

const ORIGINS = { debat: 'in een debat', brief: 'in een brief' } as const;

/**
 * Gives the paragraphs of "Vindplaats": the paper, and what the House decided or has in its
 * register.
 */
export function placeOf(print: RegisterPrint, item: Motion | Commitment): readonly string[] {
  if ('document' in item) return [...citationOf(print, item.document), outcomeOf(item)];
  const { number, established } = item;
  return [
    ...citationOf(print, item.madeIn),
    `Gedaan op ${printDate(item.madeOn)} ${ORIGINS[item.origin]}${number === undefined ? '' : ` (${number})`}.`,
    ...(established === undefined
      ? []
      : [`Register van de Kamer: ${ESTABLISHED_WORDS[established]}.`]),
  ];
}
