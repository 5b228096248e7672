import { flagged, list, maybe, maybeTo, unlessEmpty, within } from './column-map.ts';
import { rowsOf, values } from './rows-of.ts';

/** How the dossier itself, its annexes and the papers it cites lie in the file. */

export const calendarMap = rowsOf(
  'calendarEntry',
  'calendar_entry',
  { owner: 'dossier_id', place: 'position' },
  { kind: 'kind', title: 'title', from: 'from_date', to: 'to_date' },
);

const category = rowsOf(
  'category',
  'category',
  { owner: 'dossier_id', place: 'position' },
  { key: 'key', title: 'title' },
);

const letter = within('letter', {
  number: maybe('letter_number'),
  date: 'letter_date',
  dateSent: maybe('letter_date_sent'),
  reference: maybe('letter_reference'),
  from: 'letter_from',
  to: 'letter_to',
  coSigners: values(
    'letter_party',
    { owner: 'dossier_id', place: 'position', fixed: { role: 'medeondertekenaar' } },
    { value: 'name' },
  ),
  onBehalfOf: values(
    'letter_party',
    { owner: 'dossier_id', place: 'position', fixed: { role: 'mede-namens' } },
    { value: 'name' },
  ),
});

/** A file holds one dossier, which has no place among others. */
export const dossierMap = rowsOf(
  'dossier',
  'dossier',
  { kind: 'dossier', fixed: { one: 1 } },
  {
    id: 'id',
    number: 'number',
    title: 'title',
    programme: 'programme',
    session: 'session',
    letter,
    holder: maybe('holder'),
    calendar: list(calendarMap),
    categories: list(category),
    coverNote: maybe('cover_note'),
    ownWords: unlessEmpty(
      values('own_word', { owner: 'dossier_id', place: 'position' }, { value: 'word' }),
    ),
  },
);

export const documentMap = rowsOf(
  'document',
  'document',
  { kind: 'document', place: 'rank' },
  {
    id: 'id',
    kind: 'kind',
    citation: 'citation',
    number: maybe('number'),
    date: maybe('date'),
    dateSent: maybe('date_sent'),
    title: 'title',
    url: maybe('url'),
  },
);

/** Its record is named without a foreign key: what was sent stays known when the record goes. */
const baseline = rowsOf(
  'baselineAmount',
  'annex_baseline',
  { owner: 'annex_id', place: 'position' },
  { id: 'record_id', year: 'year', amount: 'amount' },
);

export const annexMap = rowsOf(
  'annex',
  'annex',
  { kind: 'annex', place: 'rank' },
  {
    id: 'id',
    number: 'number',
    kind: 'kind',
    title: 'title',
    heads: values('annex_head', { owner: 'annex_id', place: 'position' }, { value: 'text' }),
    caption: maybe('caption'),
    yearFrom: maybe('year_from'),
    yearTo: maybe('year_to'),
    unit: maybe('unit'),
    unitText: maybe('unit_text'),
    copyOf: maybeTo('document', 'copy_of'),
    asOf: maybe('as_of'),
    baseline: flagged(list(baseline), 'has_baseline'),
    state: 'state',
  },
);
