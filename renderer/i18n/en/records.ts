import type { records as nl } from '../nl/records.ts';

export const records: typeof nl = {
  addTo: (p) => `Add to: ${p.label.toLowerCase()}`,
  referredToBy: 'Mentioned in',
  notReferredTo: 'Nothing in the dossier refers to this.',
  unknown: 'unknown',
};
