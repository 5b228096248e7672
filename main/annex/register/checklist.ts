/** Describes the checklist of one motion or commitment, for the file: in most cases one page. */
import { dayOfRegister } from '../../../db/model/as-of/register.ts';
import { printDate } from '../../../db/model/dates.ts';
import { DossierError } from '../../../db/model/errors.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Commitment, Occurrence } from '../../../db/model/records/commitment.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { Deadline, StatusChange } from '../../../db/model/records/element.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { paragraph, textBlocks } from '../cell-text.ts';
import type { AnnexBlock, AnnexDescription, Column, Row } from '../description.ts';
import { overviewFacts, overviewTitle } from '../overview-facts.ts';
import { evidenceRows } from './evidence.ts';
import { houseFacts, ministryFacts } from './item-facts.ts';
import { descriptionOf } from './place.ts';
import { type RegisterPrint, registerPrint } from './register-print.ts';
import { asHead, asSentence, withCitation } from './sentences.ts';
import { PROGRESS_WORDS } from './vocabulary.ts';

/**
 * Makes a part of the checklist: a heading with a table, or with one sentence where there are no
 * rows.
 */
function part(
  title: string,
  head: readonly string[],
  shares: readonly number[],
  rows: readonly Row[],
  nothing: string,
): readonly AnnexBlock[] {
  const heading: AnnexBlock = { kind: 'heading', level: 2, text: title };
  if (rows.length === 0) return [heading, paragraph(nothing)];
  const columns = shares.map((share): Column => ({ share, align: 'start' }));
  return [heading, { kind: 'table', columns, head, rows, notes: [] }];
}

function textRow(texts: readonly string[]): Row {
  return { cells: texts.map((text) => ({ blocks: textBlocks(text) })) };
}

function deadlineRow({ phrase, date, setOn, reason, citation }: Deadline): Row {
  return textRow([
    asHead(phrase.replace(/\.$/, '')),
    date === undefined ? 'Niet bepaald' : printDate(date),
    printDate(setOn),
    withCitation(reason ?? '', citation && inHouseForm(citation)) ||
      (citation === undefined ? '' : inHouseForm(citation)),
  ]);
}

function occurrenceRow({ papers }: RegisterPrint, { due, settledBy, reason }: Occurrence): Row {
  const paper = papers.get(settledBy ?? '');
  return textRow([
    printDate(due),
    paper === undefined ? 'Nog open' : inHouseForm(paper.citation),
    asSentence(reason ?? ''),
  ]);
}

function changeRow(
  { resolve }: RegisterPrint,
  { on, progress, note, citation }: StatusChange,
): Row {
  const cited = citation && inHouseForm(citation);
  return textRow([
    printDate(on),
    PROGRESS_WORDS[progress],
    withCitation(printLinks(note, resolve), cited) || (cited ?? ''),
  ]);
}

const FACTS = ['Gegeven', 'Inhoud'] as const;
const FACT_SHARES = [0.24, 0.76] as const;

function blocksOf(print: RegisterPrint, item: Motion | Commitment): readonly AnnexBlock[] {
  const inRegister = print.items.find(({ id }) => id === item.id);
  const isMotion = 'document' in item;
  const parts = part(
    'Onderdelen en bewijs',
    ['Onderdeel', 'Bewijs', 'Wat ontbreekt'],
    [0.34, 0.45, 0.21],
    evidenceRows(print, item.elements),
    'Er zijn nog geen onderdelen; zonder onderdelen kan dit niet worden afgesloten.',
  ).map((block) => (block.kind === 'table' ? withNumbers(block, item.elements.length) : block));
  return [
    ...part(
      isMotion ? 'Wat de Kamer besloot' : 'Wat is toegezegd',
      FACTS,
      FACT_SHARES,
      houseFacts(print, item),
      '',
    ),
    ...part(
      'Hoe ver het ministerie is',
      FACTS,
      FACT_SHARES,
      inRegister ? ministryFacts(print, item, inRegister) : [],
      '',
    ),
    ...parts,
    ...(isMotion || item.occurrences.length === 0
      ? []
      : part(
          'Keren',
          ['Uiterlijk', 'Voldaan met', 'Reden van te laat'],
          [0.24, 0.4, 0.36],
          item.occurrences.map((turn) => occurrenceRow(print, turn)),
          '',
        )),
    ...part(
      'Termijnen',
      ['Termijn', 'Uiterlijk', 'Gesteld op', 'Reden en vindplaats'],
      [0.25, 0.215, 0.215, 0.32],
      item.deadlines.map(deadlineRow),
      'Er is geen termijn gesteld.',
    ),
    ...part(
      'Verloop',
      ['Datum', 'Stand', 'Toelichting'],
      [0.24, 0.2, 0.56],
      item.statusHistory.map((change) => changeRow(print, change)),
      'Er is nog geen stand vastgelegd.',
    ),
  ];
}

function withNumbers<T extends { readonly columns: readonly Column[] }>(
  table: T,
  count: number,
): T {
  const columns = table.columns.map((column, at) =>
    at === 0 ? { ...column, widestLabel: `${count}` } : column,
  );
  return { ...table, columns };
}

function titleOf(item: Motion | Commitment): string {
  if ('document' in item) return `Checklist motie ${item.short}`;
  const name = item.number ?? `van ${printDate(item.madeOn)}`;
  return `Checklist toezegging ${name}`;
}

/**
 * Describes the checklist of a motion or commitment.
 * @param id of the motion or commitment
 * @param asOf ISO date; absent: the last day of which the register speaks
 * @throws item-missing where the dossier does not hold it, or did not on that day
 */
export function describeChecklist(
  now: Contents,
  id: string,
  asOf: string | undefined,
  definitive: boolean,
): AnnexDescription {
  const print = registerPrint(now, asOf ?? dayOfRegister(now));
  const item = print.records.get(id);
  if (item === undefined) throw new DossierError('item-missing', {});
  const facts = { contents: now, title: titleOf(item), asOf: print.asOf, definitive };
  return {
    ...overviewFacts(facts),
    blocks: [
      ...overviewTitle(facts),
      ...('document' in item ? [paragraph(descriptionOf(print, item))] : []),
      ...blocksOf(print, item),
    ],
    rowCount: item.elements.length,
  };
}
