import type { Session } from 'electron';

/**
 * Keeps Chromium from fetching a word list: it asks a public server for one when a session begins,
 * whatever the windows say of spelling and whatever the session's own requests are held against.
 * Without a language there is no list to fetch.
 * @see https://www.electronjs.org/docs/latest/tutorial/spellchecker
 */
export function fetchNoDictionaries(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}
