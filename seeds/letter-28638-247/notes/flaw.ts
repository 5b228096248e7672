import type { Note } from '../../../db/model/records/note.ts';

/**
 * Makes the note of a flaw of the source: the text stands as printed, and the check reports it
 * under its code.
 */
export function flaw(
  key: string,
  code: string,
  on: readonly [kind: Note['on']['kind'], key: string],
  text: string,
): Note {
  return {
    id: key,
    on: { kind: on[0], id: on[1] },
    text,
    source: 'bron',
    code,
    visibility: 'openbaar',
  };
}
