import type { Contents } from '../../../db/model/records/contents.ts';
import type { Document } from '../../../db/model/records/document.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { grow } from '../annex/rows.ts';

/** How much a large dossier holds. */
export const LARGE = { proposals: 10_000, motions: 2_000 } as const;

function idOf(kind: 'motion' | 'paper' | 'element', row: number, part = 0): string {
  const group = { motion: '0001', paper: '0002', element: '0003' }[kind];
  const tail = (row * 100 + part).toString(16).padStart(12, '0');
  return `018d6900-${group}-7000-8000-${tail}`;
}

/**
 * The seed with more proposals and motions, made from its own by rule: the seed's in turn, each
 * motion with a paper of its own.
 */
export function largeDossier(seed: Contents): Contents {
  const motions: Motion[] = [...seed.motions];
  const documents: Document[] = [...seed.documents];
  for (let row = seed.motions.length; row < LARGE.motions; row += 1) {
    const origin = seed.motions[row % seed.motions.length];
    const paper = seed.documents.find(({ id }) => id === origin?.document);
    if (origin === undefined || paper === undefined) throw new Error('the seed holds no motions');
    const document = idOf('paper', row);
    const number = String(1000 + row);
    documents.push({
      ...paper,
      id: document,
      number,
      citation: `Kamerstukken II 2023/24, 28 638, nr. ${number}`,
    });
    motions.push({
      ...origin,
      id: idOf('motion', row),
      document,
      elements: origin.elements.map((element, part) => ({
        ...element,
        id: idOf('element', row, part),
      })),
    });
  }
  return { ...grow(seed, LARGE.proposals, 'seed'), motions, documents };
}
