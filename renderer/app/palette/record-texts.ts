import type { CheckContext } from '../../../db/model/checks/context.ts';
import type { Element, StatusChange } from '../../../db/model/records/element.ts';
import type { RecordKind, RecordRef } from '../../../db/model/records/values.ts';
import { numberNames } from '../../components/fields/record-choice.ts';
import { organisationChoice } from '../../components/organisations/organisation-choice.ts';

/** Names of a record's texts, by what each says of it. */
export const TEXT_NAMES = [
  'text',
  'appreciation',
  'reason',
  'costs',
  'clearance',
  'holder',
  'report',
  'request',
  'submitters',
  'element',
  'passage',
  'status',
  'term',
  'note',
] as const;
export type TextName = (typeof TEXT_NAMES)[number];

/** A record, what it is called besides its name, and all that can be read in it. */
export interface RecordTexts {
  readonly ref: RecordRef;
  readonly names: readonly string[];
  readonly citation?: string;
  /** Its texts, of which the first says what the record is. */
  readonly texts: readonly { readonly where: TextName; readonly text: string }[];
}

type Text = readonly [where: TextName, text: string | undefined];

/**
 * Lists every record of a dossier that can be opened, in the order of the screens, with all its
 * texts.
 */
export function recordTexts({
  contents,
  numbers,
  documents,
}: CheckContext): readonly RecordTexts[] {
  const notes = Map.groupBy(contents.notes, ({ on }) => on.id);
  const entry = (
    kind: RecordKind,
    id: string,
    texts: readonly Text[],
    names: readonly string[] = [],
    citation?: string,
  ): RecordTexts => ({
    ref: { kind, id },
    names,
    texts: [...texts, ...(notes.get(id) ?? []).map(({ text }): Text => ['note', text])].flatMap(
      ([where, text]) => (text === undefined || text === '' ? [] : [{ where, text }]),
    ),
    ...(citation === undefined ? {} : { citation }),
  });
  const inOrder = contents.proposals.toSorted(
    (a, b) => (numbers.proposals.get(a.id) ?? 0) - (numbers.proposals.get(b.id) ?? 0),
  );
  return [
    ...inOrder.map((each) =>
      entry('proposal', each.id, [
        ['text', each.text],
        ['appreciation', each.appreciation],
        ['reason', each.reason],
        ['costs', each.costText],
        ...each.clearances.map(({ outcome }): Text => ['clearance', outcome]),
      ]),
    ),
    ...contents.themes.map(({ id }) => entry('theme', id, [])),
    ...contents.actionLines.map(({ id, title }) => entry('action-line', id, [['text', title]])),
    ...contents.actions.map(({ id, text, holder, reports }) =>
      entry(
        'action',
        id,
        [
          ['text', text],
          ['holder', holder],
          ...reports.map((report): Text => ['report', report.text]),
        ],
        numberNames('actie', numbers.actions.get(id)),
      ),
    ),
    ...contents.programme.map(({ id, text }) => entry('programme-line', id, [['text', text]])),
    ...contents.budgetSources.map(({ id }) => entry('budget-source', id, [])),
    ...contents.organisations.map((each) =>
      entry('organisation', each.id, [['text', each.abbreviation]], organisationChoice(each).names),
    ),
    ...contents.motions.map((each) =>
      entry(
        'motion',
        each.id,
        [
          ['text', each.about],
          ['request', each.request],
          [
            'submitters',
            each.submitters.map(({ name, party = '' }) => `${name} ${party}`).join(', '),
          ],
          ['holder', each.holder],
          ['holder', each.minister],
          ...textsOfItem(each),
        ],
        [each.short],
        documents.get(each.document)?.citation,
      ),
    ),
    ...contents.commitments.map((each) =>
      entry('commitment', each.id, [
        ['text', each.text],
        ['submitters', each.promisedBy],
        ['holder', each.holder],
        ['holder', each.office],
        ...textsOfItem(each),
      ]),
    ),
    ...contents.documents.map(({ id, title, citation, number = '' }) =>
      entry('document', id, [['text', title]], [number, `nr. ${number}`], citation),
    ),
    ...contents.annexes.map(({ id, title }) => entry('annex', id, [['text', title]])),
  ];
}

function textsOfItem(item: {
  readonly elements: readonly Element[];
  readonly statusHistory: readonly StatusChange[];
  readonly deadlines: readonly { readonly phrase: string; readonly reason?: string | undefined }[];
}): readonly Text[] {
  return [
    ...item.elements.flatMap(({ text, waived, support }): readonly Text[] => [
      ['element', text],
      ['reason', waived],
      ...support.flatMap(({ passage, note }): readonly Text[] => [
        ['passage', passage],
        ['passage', note],
      ]),
    ]),
    ...item.statusHistory.map(({ note }): Text => ['status', note]),
    ...item.deadlines.flatMap(({ phrase, reason }): readonly Text[] => [
      ['term', phrase],
      ['term', reason],
    ]),
  ];
}
