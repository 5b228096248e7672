import type { Words } from '../../i18n/words.ts';

/** A kind of part that can be made: its word in the address meanwhile, and its button. */
export interface NewPart {
  readonly key: string;
  readonly kind: 'themes' | 'actionLines' | 'programme' | 'annexes';
  readonly label: string;
}

/** Lists the parts of a dossier that can be made. */
export function newParts(t: Words['dossier']): readonly NewPart[] {
  return [
    { key: 'nieuw-thema', kind: 'themes', label: t.newTheme },
    { key: 'nieuwe-actielijn', kind: 'actionLines', label: t.newActionLine },
    { key: 'nieuwe-programmaregel', kind: 'programme', label: t.newProgrammeLine },
    { key: 'nieuwe-bijlage', kind: 'annexes', label: t.newAnnex },
  ];
}
