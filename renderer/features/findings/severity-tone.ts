import type { Severity } from '../../../db/model/checks/index.ts';
import type { BadgeTone } from '../../components/badge.tsx';

const TONES: Readonly<Record<Severity, BadgeTone>> = {
  fout: 'negative',
  waarschuwing: 'caution',
  opmerking: 'neutral',
};

/** Gives the colour that repeats how grave a finding is. */
export function toneOf(severity: Severity): BadgeTone {
  return TONES[severity];
}
