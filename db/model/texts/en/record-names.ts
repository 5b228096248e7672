import type { RecordKind } from '../../records/values.ts';

const NOUNS: Readonly<Record<RecordKind, string>> = {
  dossier: 'the dossier',
  annex: 'annex',
  document: 'the document',
  theme: 'the theme',
  proposal: 'proposal',
  'action-line': 'action line',
  action: 'action',
  'programme-line': 'programme line',
  'budget-source': 'the budget source',
  organisation: 'the organisation',
  motion: 'the motion',
  commitment: 'the commitment',
  element: 'the element',
};

/**
 * Gives the name of a record inside a sentence.
 * @example
 * named({ kind: 'motion', name: 'Bikker c.s.' }) // 'the motion Bikker c.s.'
 */
export function named(record: { readonly kind: RecordKind; readonly name: string }): string {
  return `${NOUNS[record.kind]} ${record.name}`;
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * Lists words as a sentence does.
 * @example
 * listed([1, 2, 3]) // '1, 2, and 3'
 */
export function listed(words: readonly (string | number)[]): string {
  return LIST.format(words.map(String));
}
