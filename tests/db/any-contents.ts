import fc from 'fast-check';
import type { Contents } from '../../db/model/records/contents.ts';
import type { Support } from '../../db/model/records/element.ts';
import { anyPart, type Wanted, words } from './any-part.ts';

/** The ids of a dossier's records; every reference of `contentsWith` is to one of them. */
const anyIds: fc.Arbitrary<Ids> = fc.record({
  annexes: ids(1, 2),
  documents: ids(2, 3, 1),
  themes: ids(3, 3, 1),
  proposals: ids(4, 5),
  actionLines: ids(5, 3, 1),
  actions: ids(6, 4),
  programme: ids(7, 3),
  budgetSources: ids(8, 2),
  organisations: ids(9, 4),
  motions: ids(10, 3),
  commitments: ids(11, 3),
  notes: ids(12, 3),
});

/** Any dossier the model allows, in printed order and with every reference whole. */
export const anyContents: fc.Arbitrary<Contents> = anyIds.chain(contentsWith);

/** Two dossiers with the same records, of which nothing else need be alike. */
export const anyPair: fc.Arbitrary<[Contents, Contents]> = anyIds.chain((of) =>
  fc.tuple(contentsWith(of), contentsWith(of)),
);

type Ids = Readonly<Record<Exclude<keyof Contents, 'dossier' | 'acceptedFindings'>, string[]>>;

/** Makes ids of one kind of record, in any order; those of two kinds never meet. */
function ids(kind: number, max: number, min = 0): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.nat(99), { minLength: min, maxLength: max })
    .map((numbers) => numbers.map((number) => idOf(kind, number)));
}

function idOf(kind: number, number: number): string {
  return `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Keys of categories, as every dossier here has them, in this order. */
const CATEGORIES = ['meest-kansrijk', 'kansrijk', 'later'] as const;

/** One record for each id, in the order of the ids. */
function each<T>(of: readonly string[], one: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...of.map(one)) as fc.Arbitrary<T[]>;
}

/** A field that points to one of these; none where there are none. */
const oneOf = (to: readonly string[]) => (to.length === 0 ? null : fc.constantFrom(...to));

/** A field that must point to one of these, of which there always are some. */
const someOf = (to: readonly string[]) => fc.constantFrom(...to);

/** Amounts of different years, in order of year. */
const years = <T extends { readonly year: number }>(amount: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(amount, { maxLength: 4, selector: (row) => row.year })
    .map((rows) => rows.toSorted((a, b) => a.year - b.year));

/** What the schemas do not say: to what records point, and what of their lists is unique or in order. */
function soundWith(of: Ids): Wanted {
  const headsOf = fc.array(words, { minLength: 3, maxLength: 3 });
  const heads = fc
    .record(
      { 'meest-kansrijk': headsOf, kansrijk: headsOf },
      { requiredKeys: [], noNullPrototype: true },
    )
    .filter((all) => Object.keys(all).length > 0);
  const baselineAmount = { id: someOf(of.documents) };
  return {
    dossier: {
      id: fc.constant(idOf(0, 1)),
      categories: fc.tuple(...CATEGORIES.map((key) => words.map((title) => ({ key, title })))),
      ownWords: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
    },
    annex: {
      copyOf: oneOf(of.documents),
      baseline: fc.uniqueArray(anyPart('baselineAmount', { baselineAmount }), {
        maxLength: 3,
        selector: (row) => `${row.id} ${row.year}`,
      }),
    },
    document: { url: fc.constant('https://example.org/a') },
    theme: { heads },
    proposal: {
      theme: someOf(of.themes),
      category: fc.constantFrom(...CATEGORIES),
      submittedBy: fc.shuffledSubarray([...of.organisations]),
      carriedOutBy: fc.shuffledSubarray([...of.organisations]),
      decidedIn: oneOf(of.documents),
      becameAction: oneOf(of.actions),
    },
    action: {
      line: someOf(of.actionLines),
      carriedOutBy: fc.shuffledSubarray([...of.organisations]),
      budget: years(anyPart('actionBudget', {})),
    },
    programmeLine: {
      line: oneOf(of.actionLines),
      budget: years(anyPart('programmeBudget', {})),
    },
    budgetSource: { allocatedTo: fc.shuffledSubarray([...of.proposals, ...of.actions]) },
    motion: {
      document: someOf(of.documents),
      replaces: oneOf(of.motions),
      handedTo: oneOf(of.organisations),
    },
    commitment: { madeIn: oneOf(of.documents) },
    occurrence: { settledBy: oneOf(of.documents) },
    note: { code: fc.constantFrom('spelfout-in-bron', 'kop-ontbreekt') },
  };
}

function contentsWith(of: Ids): fc.Arbitrary<Contents> {
  const wanted = soundWith(of);
  const support = fc
    .tuple(fc.constantFrom(...targetsIn(of)), anyPart('support', wanted))
    .map(([target, rest]) => ({ ...rest, ...target }));
  const element = anyPart('element', { element: { support: fc.array(support, { maxLength: 3 }) } });
  const elements = (owner: string) =>
    fc.array(element, { maxLength: 3 }).map((all) =>
      all.map((one, at) => ({
        ...one,
        id: `${owner.slice(0, 9)}e00${at}${owner.slice(13)}`,
      })),
    );
  /** A record of a part with this id; `own` is what else follows from which it is. */
  const one =
    <P extends Identified>(part: P, own: (id: string) => Wanted[P] = () => ({})) =>
    (id: string) =>
      anyPart(part, { ...wanted, [part]: { ...wanted[part], ...own(id), id: fc.constant(id) } });
  const parts: { readonly [K in keyof Contents]: fc.Arbitrary<Contents[K]> } = {
    dossier: anyPart('dossier', wanted),
    annexes: each(of.annexes, one('annex')),
    documents: each(of.documents, one('document')),
    themes: each(of.themes, one('theme')),
    proposals: each(of.proposals, one('proposal')),
    actionLines: each(of.actionLines, one('actionLine')),
    actions: each(of.actions, one('action')),
    programme: each(of.programme, one('programmeLine')),
    budgetSources: each(of.budgetSources, one('budgetSource')),
    // Members only of those with a later id: no group comes to be a member of itself.
    organisations: each(
      of.organisations,
      one('organisation', (id) => ({
        memberOf: fc.shuffledSubarray(of.organisations.filter((other) => other > id)),
      })),
    ),
    motions: each(
      of.motions,
      one('motion', (id) => ({ elements: elements(id) })),
    ),
    commitments: each(
      of.commitments,
      one('commitment', (id) => ({ elements: elements(id) })),
    ),
    acceptedFindings: fc.array(anyPart('acceptedFinding', wanted), { maxLength: 3 }),
    notes: each(of.notes, one('note')),
  };
  return fc.record(parts, { noNullPrototype: true }).map(inPrintedOrder);
}

type Identified =
  | 'annex'
  | 'document'
  | 'theme'
  | 'proposal'
  | 'actionLine'
  | 'action'
  | 'programmeLine'
  | 'budgetSource'
  | 'organisation'
  | 'motion'
  | 'commitment'
  | 'note';

/** What an element can be supported by. */
function targetsIn(of: Ids): readonly Pick<Support, 'kind' | 'id'>[] {
  return [
    ...of.documents.map((id) => ({ kind: 'document' as const, id })),
    ...of.proposals.map((id) => ({ kind: 'proposal' as const, id })),
    ...of.actions.map((id) => ({ kind: 'action' as const, id })),
    ...of.motions.map((id) => ({ kind: 'motion' as const, id })),
  ];
}

/** Puts first what is printed first: array order is the order. */
function inPrintedOrder(contents: Contents): Contents {
  const themes = contents.themes.map((theme) => theme.id);
  const lines = contents.actionLines.map((line) => line.id);
  const categories = contents.dossier.categories.map(({ key }) => key);
  const categoryAt = ({ category }: Contents['proposals'][number]) => categories.indexOf(category);
  return {
    ...contents,
    proposals: contents.proposals.toSorted(
      (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || categoryAt(a) - categoryAt(b),
    ),
    actions: contents.actions.toSorted((a, b) => lines.indexOf(a.line) - lines.indexOf(b.line)),
  };
}
