import type { RecordKind, RecordRef } from '../../db/model/records/values.ts';

/** Parameter of a screen's address: the record whose details it shows. */
export const PARAMETER = 'record';

const SCREENS: Readonly<Record<RecordKind, string>> = {
  dossier: '/dossier',
  theme: '/dossier',
  annex: '/bijlagen',
  document: '/kamerstukken',
  proposal: '/voorstellen',
  'action-line': '/acties',
  action: '/acties',
  'programme-line': '/acties',
  'budget-source': '/acties',
  organisation: '/organisaties',
  motion: '/moties',
  commitment: '/moties',
  element: '/moties',
};

/**
 * Gives the address at which a record is shown, for `router.history.push` and behind `#` in a link.
 * @example
 * recordAddress({ kind: 'theme', id }); // `/dossier?record=${id}`
 */
export function recordAddress({ kind, id }: RecordRef): string {
  return `${SCREENS[kind]}?${PARAMETER}=${id}`;
}
