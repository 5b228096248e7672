import type { Support } from '../../../db/model/records/element.ts';
import type { Motion } from '../../../db/model/records/motion.ts';

/** Fields that are alike for every motion that the letter reports on. */
export const askedOfMinister = {
  heldOver: [],
  minister: 'de Staatssecretaris van Justitie en Veiligheid',
  deadlines: [],
} as const satisfies Partial<Motion>;

/** Tells how far the ministry is on the day of the letter. */
export function standOnLetter(
  progress: Motion['progress'],
  note: string,
): Pick<Motion, 'progress' | 'statusHistory'> {
  return {
    progress,
    statusHistory: [
      {
        on: '2024-02-02',
        progress,
        note,
        citation: 'Kamerstukken II 2023/24, 28 638, nr. 247',
      },
    ],
  };
}

/** Cites the letter itself, as what told the House how an element stands. */
export function toldInLetter(note: string): Support {
  return { kind: 'document', id: 'kst-28638-247', role: 'tussenbericht', note };
}
