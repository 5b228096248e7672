/**
 * Describes "Overzicht moties en toezeggingen", in the form of a budget annex: what was settled and
 * what is being worked on apart, and at the end what asks nothing any more, so that nothing is
 * forgotten.
 */
import { dayOfRegister } from '../../../db/model/as-of/register.ts';
import { printDate } from '../../../db/model/dates.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { RegisterItem } from '../../../db/model/register/index.ts';
import { paragraph, textBlocks } from '../cell-text.ts';
import type { AnnexBlock, AnnexDescription, Cell, Column, Row } from '../description.ts';
import { overviewFacts, overviewTitle } from '../overview-facts.ts';
import { descriptionOf, placeOf } from './place.ts';
import { type RegisterPrint, registerPrint } from './register-print.ts';
import { asHead, counted } from './sentences.ts';
import { standOf } from './stand.ts';

const TITLE = 'Overzicht moties en toezeggingen';

const HEAD = ['Omschrijving', 'Vindplaats', 'Stand van zaken'] as const;

const COLUMNS: readonly Column[] = [0.35, 0.25, 0.4].map((share) => ({ share, align: 'start' }));

/** The two halves of the overview. */
const HALVES = [
  { kind: 'motion', title: 'Moties', one: 'motie', many: 'moties' },
  { kind: 'commitment', title: 'Toezeggingen', one: 'toezegging', many: 'toezeggingen' },
] as const;
type Half = (typeof HALVES)[number];

/** The tables of a half, in the order in which ministries print them. */
const COURSES = [
  { course: 'done', title: 'Afgerond', counted: 'afgerond' },
  { course: 'open', title: 'In behandeling', counted: 'in behandeling' },
  { course: 'out', title: 'Vraagt geen uitvoering meer', counted: 'zonder verdere uitvoering' },
] as const;
type Course = (typeof COURSES)[number];

function cellOf(paragraphs: readonly string[]): Cell {
  return { blocks: paragraphs.flatMap(textBlocks) };
}

function* rowsOf(print: RegisterPrint, items: readonly RegisterItem[]): Generator<Row> {
  for (const item of items) {
    const record = print.records.get(item.id);
    if (record === undefined) continue;
    const cells = [
      [descriptionOf(print, record)],
      placeOf(print, record),
      standOf(print, record, item),
    ];
    yield { cells: cells.map(cellOf) };
  }
}

function tableOf(
  print: RegisterPrint,
  half: Half,
  { course, title }: Course,
  items: readonly RegisterItem[],
): readonly AnnexBlock[] {
  // What asks nothing is listed where there is any; an empty "in behandeling" is worth saying.
  if (items.length === 0 && course === 'out') return [];
  const heading: AnnexBlock = {
    kind: 'heading',
    level: 3,
    text: title,
    bookmark: `${half.title}: ${title.toLowerCase()}`,
  };
  if (items.length === 0) return [heading, paragraph('Geen.')];
  return [
    heading,
    {
      kind: 'table',
      columns: COLUMNS,
      head: HEAD,
      rows: { [Symbol.iterator]: () => rowsOf(print, items) },
      notes: [
        { id: `aantal-${half.many}-${course}`, text: `Aantal ${half.many}: ${items.length}` },
      ],
    },
  ];
}

function inCourse(items: readonly RegisterItem[], { course }: Course): readonly RegisterItem[] {
  return items.filter((item) => item.course === course);
}

/**
 * Counts a half in one sentence: "6 moties: 1 afgerond, 4 in behandeling, 1 zonder verdere
 * uitvoering."
 */
function summary({ one, many }: Half, items: readonly RegisterItem[]): string {
  const parts = COURSES.map((course) => [inCourse(items, course).length, course.counted] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`);
  const all = counted(items.length, one, many);
  return `${asHead(all)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

/**
 * Says how many items of after the day are left out, so that they are not passed over in silence.
 */
function cameLater(now: Contents, { contents, asOf }: RegisterPrint): readonly AnnexBlock[] {
  const count =
    now.motions.length +
    now.commitments.length -
    contents.motions.length -
    contents.commitments.length;
  if (count === 0) return [];
  const said = count === 1 ? '1 motie of toezegging is' : `${count} moties en toezeggingen zijn`;
  return [
    paragraph(
      `${said} van na ${printDate(asOf)} en ${count === 1 ? 'staat' : 'staan'} hier niet in.`,
    ),
  ];
}

function halfOf(print: RegisterPrint, half: Half): readonly AnnexBlock[] {
  const items = print.items.filter(({ kind }) => kind === half.kind);
  const heading: AnnexBlock = { kind: 'heading', level: 2, text: half.title };
  if (items.length === 0) return [heading, paragraph('Geen.')];
  return [
    heading,
    ...COURSES.flatMap((course) => tableOf(print, half, course, inCourse(items, course))),
  ];
}

/**
 * Describes the overview of motions and commitments.
 * @param asOf ISO date; absent: the last day of which the register speaks
 */
export function describeMotions(
  now: Contents,
  asOf: string | undefined,
  definitive: boolean,
): AnnexDescription {
  const print = registerPrint(now, asOf ?? dayOfRegister(now));
  const facts = { contents: now, title: TITLE, asOf: print.asOf, definitive };
  const counts = HALVES.map((half) =>
    summary(
      half,
      print.items.filter(({ kind }) => kind === half.kind),
    ),
  );
  return {
    ...overviewFacts(facts),
    blocks: [
      ...overviewTitle(facts),
      paragraph(counts.join(' ')),
      ...cameLater(now, print),
      ...HALVES.flatMap((half) => halfOf(print, half)),
    ],
    rowCount: print.items.length,
  };
}
