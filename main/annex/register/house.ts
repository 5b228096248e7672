/** Tells which house of parliament a motion or commitment belongs to. */

import { chamberOf } from '../../../db/model/citations/citation.ts';
import { parseCitation } from '../../../db/model/citations/index.ts';

const HOUSES = { I: 'Eerste Kamer', II: 'Tweede Kamer' } as const;
export type House = (typeof HOUSES)[keyof typeof HOUSES];

/**
 * Gives the house of a motion or commitment: the one it was promised to, where that was written
 * down, else that of its paper.
 *
 * @param to to whom something was promised: "de Eerste Kamer"
 * @param citation of the paper that a motion is, or that a promise was made in
 */
export function houseOf(to: string | undefined, citation: string | undefined): House {
  if (to !== undefined && /eerste/i.test(to)) return HOUSES.I;
  if (to !== undefined && /tweede/i.test(to)) return HOUSES.II;
  const read = citation === undefined ? undefined : parseCitation(citation);
  return HOUSES[read === undefined ? 'II' : chamberOf(read)];
}
