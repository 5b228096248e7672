import type { records as nl } from '../nl/records.ts';

export const records: typeof nl = {
  addTo: (p) => `Add to: ${p.label.toLowerCase()}`,
  referredToBy: 'Mentioned in',
  notReferredTo: 'Nothing in the dossier refers to this.',
  serves: 'Serves motions and commitments',
  services: {
    invulling: 'carries it out',
    tussenbericht: 'told the House',
    afdoening: 'settles it',
    'moved-as': 'paper of the motion',
    'made-in': 'promised in it',
    turn: 'turn met',
  },
  unknown: 'unknown',
};
