import fc from 'fast-check';
import { ACTION_STATUSES } from '../../db/model/records/action.ts';
import { ESTABLISHED } from '../../db/model/records/commitment.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { DOCUMENT_KINDS } from '../../db/model/records/document.ts';
import { PROGRESS, type Support } from '../../db/model/records/element.ts';
import { CABINET_OPINIONS, OUTCOMES } from '../../db/model/records/motion.ts';
import { ORGANISATION_KINDS } from '../../db/model/records/organisation.ts';
import { COST_STATUSES } from '../../db/model/records/proposal.ts';
import { RECORD_KINDS } from '../../db/model/records/values.ts';

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

/** Ids of one kind of record, in any order; those of two kinds never meet. */
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

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const words = text.map((each) => each.trim() || 'x');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const year = fc.oneof(fc.constantFrom(1900, 2200), fc.integer({ min: 2023, max: 2027 }));
const euros = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
const unit = fc.integer({ min: 1, max: 1_000_000 });
const some = <T>(each: fc.Arbitrary<T>, maxLength = 3) => fc.array(each, { maxLength });
const years = <T extends { year: number }>(each: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(each, { maxLength: 4, selector: (row) => row.year })
    .map((rows) => rows.toSorted((a, b) => a.year - b.year));

/** A record of which the fields in the second list may be left out. */
function record<R extends object, O extends object>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<R & Partial<O>> {
  const made = fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required) as never, noNullPrototype: true },
  );
  return made as unknown as fc.Arbitrary<R & Partial<O>>;
}

const plain = <R extends object>(required: { [K in keyof R]: fc.Arbitrary<R[K]> }) =>
  record<R, object>(required, {});

/** One record for each id, in the order of the ids. */
function each<T>(of: readonly string[], one: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...of.map(one)) as fc.Arbitrary<T[]>;
}

/** A field that points to one of these ids; none where there are none. */
const link = <K extends string>(key: K, to: readonly string[]) =>
  (to.length === 0 ? {} : { [key]: fc.constantFrom(...to) }) as { [k in K]: fc.Arbitrary<string> };

function contentsWith(of: Ids): fc.Arbitrary<Contents> {
  const anyRecord = plain({ kind: fc.constantFrom(...RECORD_KINDS), id: fc.uuid() });
  const status = fc.constantFrom(...ACTION_STATUSES);
  const progress = fc.constantFrom(...PROGRESS);
  const themeHeads = fc.array(text, { minLength: 3, maxLength: 3 });
  const targets: readonly Pick<Support, 'kind' | 'id'>[] = [
    ...of.documents.map((id) => ({ kind: 'document' as const, id })),
    ...of.proposals.map((id) => ({ kind: 'proposal' as const, id })),
    ...of.actions.map((id) => ({ kind: 'action' as const, id })),
    ...of.motions.map((id) => ({ kind: 'motion' as const, id })),
  ];
  const support = fc
    .tuple(
      fc.constantFrom(...targets),
      record(
        { role: fc.constantFrom('invulling', 'tussenbericht', 'afdoening'), note: text },
        { passage: words },
      ),
    )
    .map(([target, rest]) => ({ ...target, ...rest }));
  const elements = (owner: string) =>
    some(record({ text, support: some(support) }, { waived: words })).map((all) =>
      all.map((element, at) => ({
        id: `${owner.slice(0, 9)}e00${at}${owner.slice(13)}`,
        ...element,
      })),
    );
  const course = {
    progress,
    statusHistory: some(record({ on: day, progress, note: text }, { citation: words })),
    deadlines: some(
      record({ phrase: words, setOn: day }, { date: day, reason: words, citation: words }),
    ),
  };
  const whole = plain({
    dossier: record(
      {
        id: fc.constant(idOf(0, 1)),
        number: words,
        title: words,
        programme: words,
        session: words,
        letter: record(
          { date: day, from: words, to: words, coSigners: some(words), onBehalfOf: some(words) },
          { number: words, dateSent: day, reference: words },
        ),
        calendar: some(
          plain({
            kind: fc.constantFrom('reces', 'begrotingsbehandeling', 'debat'),
            title: words,
            from: day,
            to: day,
          }),
        ),
        categories: fc.tuple(...CATEGORIES.map((key) => words.map((title) => ({ key, title })))),
      },
      {
        holder: words,
        coverNote: words,
        ownWords: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
      },
    ),
    annexes: each(of.annexes, (id) =>
      record(
        {
          id: fc.constant(id),
          number: fc.integer({ min: 1, max: 99 }),
          kind: fc.constantFrom('voorstellen', 'begroting'),
          title: words,
          heads: some(text),
          state: fc.constantFrom('concept', 'definitief'),
        },
        {
          caption: words,
          yearFrom: year,
          yearTo: year,
          unit,
          unitText: words,
          ...link('copyOf', of.documents),
          asOf: day,
          baseline: fc.uniqueArray(
            plain({ id: fc.constantFrom(...of.documents), year, amount: euros }),
            {
              maxLength: 3,
              selector: (row) => `${row.id} ${row.year}`,
            },
          ),
        },
      ),
    ),
    documents: each(of.documents, (id) =>
      record(
        {
          id: fc.constant(id),
          kind: fc.constantFrom(...DOCUMENT_KINDS),
          citation: words,
          title: words,
        },
        { number: words, date: day, dateSent: day, url: fc.constant('https://example.org/a') },
      ),
    ),
    themes: each(of.themes, (id) =>
      record(
        { id: fc.constant(id), title: words },
        {
          heads: record({}, { 'meest-kansrijk': themeHeads, kansrijk: themeHeads }).filter(
            (heads) => Object.keys(heads).length > 0,
          ),
        },
      ),
    ),
    proposals: each(of.proposals, (id) =>
      record(
        {
          id: fc.constant(id),
          theme: fc.constantFrom(...of.themes),
          category: fc.constantFrom(...CATEGORIES),
          text,
          appreciation: text,
          costStatus: fc.constantFrom(...COST_STATUSES),
          costText: text,
          costs: some(
            record(
              {
                amount: euros,
                kind: fc.constantFrom('incidenteel', 'structureel', null),
                role: fc.constantFrom('raming', 'verwachting'),
              },
              { year, from: year },
            ),
          ),
          submittedBy: fc.shuffledSubarray([...of.organisations]),
          carriedOutBy: fc.shuffledSubarray([...of.organisations]),
          decision: fc.constantFrom('open', 'opgenomen', 'elders-belegd', 'niet-opgenomen'),
          clearances: some(
            plain({
              by: fc.constantFrom('FEZ', 'directie', 'partner', 'overig'),
              date: day,
              outcome: words,
            }),
          ),
        },
        {
          ...link('decidedIn', of.documents),
          reason: text,
          ...link('becameAction', of.actions),
        },
      ),
    ),
    actionLines: each(of.actionLines, (id) =>
      record({ id: fc.constant(id), title: words }, { unitText: words, unit }),
    ),
    actions: each(of.actions, (id) =>
      record(
        {
          id: fc.constant(id),
          line: fc.constantFrom(...of.actionLines),
          covers: fc.integer({ min: 1, max: 99 }),
          text,
          carriedOutBy: fc.shuffledSubarray([...of.organisations]),
          status,
          reports: some(plain({ asOf: day, status, text })),
          budget: years(
            record(
              {
                year,
                amount: euros,
                provenance: fc.constantFrom('vastgesteld', 'afgeleid'),
              },
              { readIn: words },
            ),
          ),
        },
        { holder: words },
      ),
    ),
    programme: each(of.programme, (id) =>
      record(
        {
          id: fc.constant(id),
          label: words,
          kind: fc.constantFrom('apparaat', 'no-regrets', 'actielijn', 'reservering', 'overig'),
          text,
          budget: years(
            plain({
              year,
              amount: fc.option(euros, { nil: null }),
              zero: fc.constantFrom('-', '0', ''),
            }),
          ),
        },
        { ...link('line', of.actionLines) },
      ),
    ),
    budgetSources: each(of.budgetSources, (id) =>
      record(
        {
          id: fc.constant(id),
          title: words,
          from: year,
          amountPerYear: euros,
          allocatedTo: fc.shuffledSubarray([...of.proposals, ...of.actions]),
        },
        { to: year },
      ),
    ),
    organisations: each(of.organisations, (id) =>
      record(
        {
          id: fc.constant(id),
          name: words,
          kind: fc.constantFrom(...ORGANISATION_KINDS),
          // Only of those with a later id: no group comes to be a member of itself.
          memberOf: fc.shuffledSubarray(of.organisations.filter((other) => other > id)),
        },
        { abbreviation: words },
      ),
    ),
    motions: each(of.motions, (id) =>
      record(
        {
          id: fc.constant(id),
          document: fc.constantFrom(...of.documents),
          short: words,
          submitters: some(record({ name: words }, { party: words })),
          outcome: fc.constantFrom(...OUTCOMES),
          heldOver: some(day),
          about: text,
          elements: elements(id),
          ...course,
        },
        {
          date: day,
          cabinetOpinion: fc.constantFrom(...CABINET_OPINIONS),
          ...link('replaces', of.motions),
          request: text,
          holder: words,
          minister: words,
          ...link('handedTo', of.organisations),
        },
      ),
    ),
    commitments: each(of.commitments, (id) =>
      record(
        {
          id: fc.constant(id),
          text,
          origin: fc.constantFrom('debat', 'brief'),
          madeOn: day,
          occurrences: some(
            record({ due: day }, { ...link('settledBy', of.documents), reason: words }),
          ),
          elements: elements(id),
          ...course,
        },
        {
          number: words,
          ...link('madeIn', of.documents),
          promisedBy: words,
          office: words,
          to: words,
          holder: words,
          recurring: fc.constantFrom('kwartaal', 'halfjaar', 'jaar'),
          established: fc.constantFrom(...ESTABLISHED),
        },
      ),
    ),
    acceptedFindings: some(
      plain({ code: words, records: some(anyRecord), reason: words, by: words, on: day }),
    ),
    notes: each(of.notes, (id) =>
      record(
        {
          id: fc.constant(id),
          on: anyRecord,
          text,
          source: fc.constantFrom('bron', 'gebruiker'),
          visibility: fc.constantFrom('intern', 'openbaar'),
        },
        { code: fc.constantFrom('spelfout-in-bron', 'kop-ontbreekt') },
      ),
    ),
  });
  return whole.map((contents) => inPrintedOrder(contents as unknown as Contents));
}

/** Array order is the order, so what is printed first must stand first. */
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
