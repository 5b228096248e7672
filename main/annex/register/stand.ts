/**
 * Writes "Stand van zaken" of a motion or commitment, in the set phrases with which ministries
 * report, else in the ministry's own last note. Motions are "afgedaan", commitments "voldaan".
 */
import { sameCitation } from '../../../db/model/citations/index.ts';
import { isSettled } from '../../../db/model/compliance/index.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Document } from '../../../db/model/records/document.ts';
import type { Element } from '../../../db/model/records/element.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import type { RegisterItem } from '../../../db/model/register/index.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { informed, inOrderOfDay } from './informed.ts';
import type { RegisterPrint } from './register-print.ts';
import { asPart, asSentence, withCitation } from './sentences.ts';
import { termSentences, turnSentences } from './term.ts';

type Item = Motion | Commitment;

const isMotion = (item: Item): item is Motion => 'document' in item;

/** Lists the papers that support an item in that role, in the order of their days. */
function papersIn(
  { papers }: RegisterPrint,
  { elements }: Pick<Item, 'elements'>,
  role: 'tussenbericht' | 'afdoening',
): readonly Document[] {
  return inOrderOfDay(
    elements
      .flatMap(({ support }) => support)
      .filter((support) => support.kind === 'document' && support.role === role)
      .flatMap(({ id }) => papers.get(id) ?? []),
  );
}

function settlingPapers(print: RegisterPrint, item: Item): readonly Document[] {
  const turns = isMotion(item) ? [] : item.occurrences;
  return inOrderOfDay([
    ...papersIn(print, item, 'afdoening'),
    ...turns.flatMap(({ settledBy }) => print.papers.get(settledBy ?? '') ?? []),
  ]);
}

/** Writes a sentence for each element that is waived: nothing more will be done about it. */
function waivers({ resolve }: RegisterPrint, { elements }: Item): readonly string[] {
  const named = (element: Element): string =>
    elements.length === 1
      ? 'Van verdere uitvoering'
      : `Van «${asPart(printLinks(element.text, resolve))}»`;
  return elements.flatMap((element) =>
    element.waived === undefined
      ? []
      : [asSentence(`${named(element)} is afgezien: ${asPart(element.waived)}`)],
  );
}

/** Gives the ministry's last note, with the paper it cites unless that is named beside it. */
function lastNote(
  { resolve }: RegisterPrint,
  { statusHistory }: Item,
  namedBeside: readonly Document[],
): readonly string[] {
  const last = statusHistory.at(-1);
  if (last === undefined || last.note.trim() === '') return [];
  const { citation } = last;
  const isNamed = namedBeside.some((paper) => sameCitation(paper.citation, citation ?? ''));
  const cited = citation === undefined || isNamed ? undefined : inHouseForm(citation);
  return [withCitation(printLinks(last.note, resolve), cited)];
}

/**
 * Matches notes such as "Met deze brief uitgevoerd.", which add nothing to the set phrase before
 * them.
 */
const SAYS_SETTLED =
  /^(?:(?:hiermee|met|bij|per|is|in|de|deze|die|dit|het|motie|toezegging|brief|kamerbrief|stuk|afgedaan|voldaan|afgerond|uitgevoerd)(?: |\.?$))+$/i;

/**
 * Gives the notes on how an item was settled: the ministry's last one, else those with the papers.
 */
function explained(
  print: RegisterPrint,
  item: Item,
  papers: readonly Document[],
): readonly string[] {
  const tells = (note: string): boolean => !SAYS_SETTLED.test(note.trim());
  const last = item.statusHistory.at(-1);
  if (last !== undefined && last.note.trim() !== '')
    return tells(last.note) ? lastNote(print, item, papers) : [];
  const notes = item.elements
    .flatMap(({ support }) => support)
    .filter(({ kind, role }) => kind === 'document' && role === 'afdoening')
    .filter(({ note }) => note.trim() !== '' && tells(note))
    .map(({ note }) => asSentence(printLinks(note, print.resolve)));
  return [...new Set(notes)];
}

/** Says to whom an item was handed over; the closing words say how that leaves it. */
function handedOver({ organisations }: RegisterPrint, item: Item, closing: string): string {
  const to = isMotion(item) ? organisations.get(item.handedTo ?? '') : undefined;
  return `De uitvoering is overgedragen${to === undefined ? '' : ` aan ${to}`}${closing}.`;
}

function standOfDone(print: RegisterPrint, item: Item): readonly string[] {
  const house = print.houseOf(item);
  const papers = settlingPapers(print, item);
  const told = [...informed(house, papers), ...waivers(print, item)];
  switch (item.progress) {
    case 'overgedragen':
      return [
        ...(isMotion(item) ? ['Afgedaan.'] : []),
        handedOver(print, item, ''),
        ...told,
        ...explained(print, item, papers),
      ];
    case 'niet-uitgevoerd':
      return ['Niet uitgevoerd.', ...explained(print, item, papers), ...told];
    default:
      return [
        isMotion(item) ? 'Afgedaan.' : 'Voldaan.',
        ...told,
        ...explained(print, item, papers),
      ];
  }
}

/** Gives the first sentence of an open item; none where its heading has said it. */
function lead(print: RegisterPrint, item: Item, status: RegisterItem['status']): readonly string[] {
  switch (item.progress) {
    case 'overgedragen':
      return [handedOver(print, item, ' en nog niet afgedaan')];
    case 'niet-uitgevoerd':
      return ['Niet uitgevoerd.'];
    case 'niet-gestart':
      return status === 'deels-afgedaan' || status === 'deels-voldaan' ? [] : ['Nog niet gestart.'];
    default:
      return [];
  }
}

/** Says what is settled of an item of which the rest is not, and what the rest is. */
function partlySettled(print: RegisterPrint, item: Item): readonly string[] {
  const settled = item.elements.filter(isSettled);
  const open = item.elements.filter((element) => !isSettled(element));
  if (settled.length === 0 || open.length === 0) return [];
  const rest = open.map(({ text }) => `«${asPart(printLinks(text, print.resolve))}»`).join('; ');
  return [
    isMotion(item) ? 'Deels afgedaan.' : 'Deels voldaan.',
    ...informed(print.houseOf(item), papersIn(print, item, 'afdoening')),
    ...waivers(print, item),
    `Nog open: ${rest}.`,
  ];
}

function standOfOpen(
  print: RegisterPrint,
  item: Item,
  status: RegisterItem['status'],
): readonly (readonly string[])[] {
  const house = print.houseOf(item);
  const settling = settlingPapers(print, item);
  const interim = papersIn(print, item, 'tussenbericht')
    .filter((paper) => !settling.includes(paper))
    .slice(-1);
  const parts = partlySettled(print, item);
  const said = [
    ...lead(print, item, status),
    ...parts,
    ...lastNote(print, item, [...interim, ...settling]),
    ...informed(house, interim, ' over de stand van zaken'),
  ];
  const turns = isMotion(item) ? [] : turnSentences(item, print.asOf);
  const lastTurn = isMotion(item) || parts.length > 0 ? [] : informed(house, settling.slice(-1));
  const terms = termSentences(item.deadlines, house, print.asOf);
  const nothing =
    item.progress === 'onbekend' ? 'De stand van zaken is niet bekend.' : 'In behandeling.';
  return [
    said.length === 0 && lastTurn.length === 0 ? [nothing] : said,
    [...turns, ...lastTurn],
    terms,
  ];
}

const OUT = {
  verworpen: 'De Kamer heeft de motie verworpen.',
  ingetrokken: 'De motie is ingetrokken.',
  vervallen: 'De motie is vervallen.',
} as const;

function standOfOut(print: RegisterPrint, item: Item): readonly string[] {
  const note = lastNote(print, item, []);
  if (!isMotion(item)) return ['Vervallen volgens het register van de Kamer.', ...note];
  const by = print.replacedBy.get(item.id);
  if (by === undefined) return [OUT[item.outcome as keyof typeof OUT], ...note];
  const citation = print.papers.get(by.document)?.citation;
  const cited = citation === undefined ? '' : ` (${inHouseForm(citation)})`;
  // What was noted while it still asked something is not so any more: the other one says it.
  return [`Vervangen door de gewijzigde motie ${by.short}${cited}.`];
}

/** Gives the paragraphs of "Stand van zaken". */
export function standOf(
  print: RegisterPrint,
  item: Item,
  { course, status }: Pick<RegisterItem, 'course' | 'status'>,
): readonly string[] {
  if (course === 'out') return [standOfOut(print, item).join(' ')];
  const paragraphs =
    course === 'done' ? [standOfDone(print, item)] : standOfOpen(print, item, status);
  return paragraphs.filter((part) => part.length > 0).map((part) => part.join(' '));
}
