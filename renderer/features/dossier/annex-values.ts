import { newId } from '../../../db/model/id.ts';
import { type Annex, annex } from '../../../db/model/records/annex.ts';
import type { z } from '../../../db/model/zod.ts';
import { everyKey } from '../../components/form/every-key.ts';

export type AnnexValues = z.output<typeof annex>;

/** The heads an annex begins with, in the words such annexes use. */
export const USUAL_HEADS: Readonly<Record<Annex['kind'], readonly string[]>> = {
  voorstellen: [
    'Meest kansrijke acties',
    'Kansrijke acties',
    'Korte toelichting eerste appreciatie',
    'Geschatte kosten',
  ],
  begroting: ['Actielijn', 'Totaal'],
};

/** An annex as its form holds it. */
export function annexValues(record: Annex): AnnexValues {
  return everyKey<AnnexValues>(annex, record);
}

/** An annex that is not in the dossier yet; its number is the first that is free. */
export function blankAnnex(annexes: readonly Annex[], kind: Annex['kind']): AnnexValues {
  const numbers = annexes.map(({ number }) => number);
  const number = Math.max(0, ...numbers) + 1;
  return annexValues({
    id: newId(),
    number,
    kind,
    title: '',
    heads: USUAL_HEADS[kind],
    state: 'concept',
  });
}
