/**
 * Writes "De Tweede Kamer is op {datum} per brief geïnformeerd ({vindplaats}).", filled from
 * papers.
 */
import { daySent } from '../../../db/model/as-of/register.ts';
import { printDate } from '../../../db/model/dates.ts';
import type { Document } from '../../../db/model/records/document.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';

/** Words for how a paper of each kind informs the House; empty where no set words fit. */
const MANNERS: Readonly<Record<Document['kind'], string>> = {
  brief: ' per brief',
  actieplan: ' per brief',
  beslisnota: ' per brief',
  aanhangsel: ' in antwoord op Kamervragen',
  handelingen: ' in het debat',
  verslag: ' in het debat',
  motie: '',
  amendement: '',
  wet: '',
  overig: '',
};

/**
 * Sorts papers by the day the House got them, each once; those of which the day is not known come
 * first.
 */
export function inOrderOfDay(papers: Iterable<Document>): readonly Document[] {
  const day = (paper: Document): string => daySent(paper) ?? '';
  return [...new Set(papers)].toSorted((one, other) =>
    day(one) < day(other) ? -1 : Number(day(one) > day(other)),
  );
}

function onDay(paper: Document): string {
  const day = daySent(paper);
  return day === undefined ? '' : ` op ${printDate(day)}`;
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(',')} en${parts.at(-1)}`;
}

function sentence(house: string, manner: string, papers: readonly Document[], on: string): string {
  const cited = (paper: Document): string => ` (${inHouseForm(paper.citation)})`;
  const [only] = papers;
  if (papers.length === 1 && only !== undefined)
    return `De ${house} is${onDay(only)}${manner} geïnformeerd${on}${cited(only)}.`;
  const each = papers.map((paper) => `${onDay(paper)}${cited(paper)}`);
  return `De ${house} is${manner} geïnformeerd${on}${listed(each)}.`;
}

/**
 * Writes the sentences that say by which papers a house of parliament was informed: one for all
 * letters, one for all answers to questions, and so on. No papers, no sentence.
 *
 * @param house `Tweede Kamer`
 * @param on what it was informed of, with a space before it: ` over de stand van zaken`
 */
export function informed(house: string, papers: readonly Document[], on = ''): readonly string[] {
  const groups = Map.groupBy(inOrderOfDay(papers), ({ kind }) => MANNERS[kind]);
  return [...groups].map(([manner, group]) => sentence(house, manner, group, on));
}
