import type { ThemeForm } from '../../forms/proposal-form.ts';
import { anderBeleidsterrein } from './ander-beleidsterrein.ts';
import { crimineleUitbuiting } from './criminele-uitbuiting.ts';
import { daderaanpak } from './daderaanpak.ts';
import { klantaanpak } from './klantaanpak.ts';
import { minderjarigen } from './minderjarigen.ts';
import { opvang } from './opvang.ts';
import { overigeOnderwerpen } from './overige-onderwerpen.ts';
import { technologie } from './technologie.ts';

/** Bijlage 1: the themes in the letter's order. */
export const themes: readonly ThemeForm[] = [
  klantaanpak,
  minderjarigen,
  crimineleUitbuiting,
  opvang,
  technologie,
  daderaanpak,
  overigeOnderwerpen,
  anderBeleidsterrein,
];
