import type { RecordKind } from '../../records/values.ts';

const NOUNS: Readonly<Record<RecordKind, string>> = {
  dossier: 'het dossier',
  annex: 'bijlage',
  document: 'het stuk',
  theme: 'het thema',
  proposal: 'voorstel',
  'action-line': 'actielijn',
  action: 'actie',
  'programme-line': 'programmaregel',
  'budget-source': 'de budgetbron',
  organisation: 'de organisatie',
  motion: 'de motie',
  commitment: 'de toezegging',
  element: 'het onderdeel',
};

/**
 * Gives the name of a record inside a sentence.
 * @example
 * named({ kind: 'motion', name: 'Bikker c.s.' }) // 'de motie Bikker c.s.'
 */
export function named(record: { readonly kind: RecordKind; readonly name: string }): string {
  return `${NOUNS[record.kind]} ${record.name}`;
}

const LIST = new Intl.ListFormat('nl', { type: 'conjunction' });

/**
 * Lists words as a sentence does.
 * @example
 * listed([1, 2, 3]) // '1, 2 en 3'
 */
export function listed(words: readonly (string | number)[]): string {
  return LIST.format(words.map(String));
}
