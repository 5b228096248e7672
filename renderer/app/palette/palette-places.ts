import type { Contents } from '../../../db/model/records/contents.ts';
import type { texts } from '../../../db/model/texts/index.ts';
import { recordAddress } from '../../data/record-address.ts';
import type { Words } from '../../i18n/words.ts';

type PlaceName = keyof (typeof texts)['nl']['placeWords'];

/** A part of a screen that has an address of its own. */
export interface PalettePlace {
  readonly key: PlaceName;
  readonly name: string;
  /** The screen it is part of. */
  readonly screen: string;
  readonly address: string;
}

/** Lists the parts of screens that one may want to go to at once. */
export function palettePlaces({ dossier }: Contents, words: Words): readonly PalettePlace[] {
  const { actions, budget, register, dossier: t } = words;
  const of = (
    action: 'go.actions' | 'go.motions' | 'go.dossier',
    places: readonly (readonly [key: PlaceName, name: string, address: string])[],
  ) => places.map(([key, name, address]) => ({ key, name, screen: actions[action], address }));
  return [
    ...of('go.actions', [
      ['actionLines', budget.tabs.acties, '/acties?deel=acties'],
      ['programme', budget.tabs.programma, '/acties?deel=programma'],
      ['sources', budget.tabs.bronnen, '/acties?deel=bronnen'],
      ['reports', budget.tabs.stand, '/acties?deel=stand'],
    ]),
    ...of('go.motions', [
      ['register', register.partNames.register, '/moties?deel=register'],
      ['agenda', register.partNames.agenda, '/moties?deel=agenda'],
      ['matrix', register.partNames.matrix, '/moties?deel=matrix'],
    ]),
    ...of('go.dossier', [
      ['letter', t.letterAndDossier, recordAddress({ kind: 'dossier', id: dossier.id })],
      ['calendar', t.calendar, '/dossier?record=kalender'],
      ['wordList', t.wordList, '/dossier?record=woordenlijst'],
    ]),
  ];
}
