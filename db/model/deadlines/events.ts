import { daysBetween } from './days.ts';
import { periodsFor } from './periods.ts';
import type { Span } from './span.ts';

/** A day with its number: "9 mei", "vrijdag 9 mei 2025", "9-5-2025". */
const DAY = '(?<day>(?:\\p{L}+dag )?\\d{1,2}(?:e |ste |de | |[-/.]).+?)';
const COMING = '(?: (?:aanstaande|a\\.s|as))?';
/** "de inwerkingtreding op 9 mei": what happens on a day, whatever it is. */
const ON_DAY = new RegExp(`^(?:de|het|een|dit|deze) .+ op ${DAY}${COMING}$`, 'u');
/** "het debat over mensenhandel van 9 mei": only what is held on a day is "of" that day. */
const OF_DAY = new RegExp(
  `^(?:de |het |een |dit |deze )?(?:(?:eerst)?volgende |komende |geplande )?[\\p{L}-]*(?:debat|overleg|behandeling|stemmingen?|vergadering|raad|top|zitting|gesprek|hoorzitting|bijeenkomst|conferentie|verkiezingen|briefing|\\bao|\\bcd|\\bwgo)(?<about> .+?)? (?:van|d\\.d|dd) ${DAY}${COMING}$`,
  'u',
);
/**
 * Other things that have a day: "het debat over de brief van 9 mei" does not say when the debate
 * is.
 */
const DATED =
  /(?<!\p{L})(?:de|het|een|uw|zijn|haar|\p{L}*(?:brief|motie|rapport|nota|notitie|kamerstuk|stuk|advies|verslag|besluit|wet|plan|reactie|verzoek|antwoorden|vragen))(?!\p{L})/u;
/**
 * Most days that a day without its year lies back or ahead: the last one that was, or the next to
 * come.
 */
const FURTHEST_DAYS = 183;

/**
 * Finds the day of something that words say the day of: "het debat humanitaire hulp van 9 mei".
 * @returns none for words that say no day, or of which it is not sure whose day it is
 */
export function eventSpansFor(words: string, on: string): readonly Span[] {
  const ofDay = OF_DAY.exec(words)?.groups;
  const isSure = ofDay !== undefined && !DATED.test(ofDay.about ?? '');
  const day = ON_DAY.exec(words)?.groups?.day ?? (isSure ? ofDay.day : undefined);
  if (day === undefined) return [];
  const spans = periodsFor(day, on).filter(({ from, to }) => from === to);
  return spans.length <= 1
    ? spans
    : spans.filter(({ from }) => Math.abs(daysBetween(on, from)) <= FURTHEST_DAYS);
}
