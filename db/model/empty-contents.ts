import { FIRST_CATEGORIES } from './categories.ts';
import { newId } from './id.ts';
import type { Contents } from './records/contents.ts';

/**
 * Gives the parliamentary session a day falls in; sessions begin on the third Tuesday of September.
 */
export function sessionOf(date: string): string {
  const year = Number(date.slice(0, 4));
  const firstOfSeptember = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const thirdTuesday = 15 + ((2 - firstOfSeptember + 7) % 7);
  const opening = `${year}-09-${String(thirdTuesday).padStart(2, '0')}`;
  const from = date < opening ? year - 1 : year;
  return `${from}–${from + 1}`;
}

/**
 * Makes a dossier with nothing in it but words that say what is not known yet.
 * @param today ISO date; stands as the letter's until a person gives another
 */
export function emptyContents(today: string): Contents {
  return {
    dossier: {
      id: newId(),
      number: 'nummer onbekend',
      title: 'Nieuw dossier',
      programme: 'Nieuw programma',
      session: sessionOf(today),
      letter: {
        date: today,
        from: 'ondertekenaar onbekend',
        to: 'de Voorzitter van de Tweede Kamer der Staten-Generaal',
        coSigners: [],
        onBehalfOf: [],
      },
      calendar: [],
      categories: FIRST_CATEGORIES,
    },
    annexes: [],
    documents: [],
    themes: [],
    proposals: [],
    actionLines: [],
    actions: [],
    programme: [],
    budgetSources: [],
    organisations: [],
    motions: [],
    commitments: [],
    acceptedFindings: [],
    notes: [],
  };
}
