import { printCount } from '../print-count.ts';
/** Words on how a step changed printed numbers. */
export const renumbering = {
  /** Sentences that say which number a moved record has now. */
  isNow: {
    proposal: (p: { was: string; now: string }) => `voorstel ${p.was} is nu ${p.now}`,
    'action-line': (p: { was: string; now: string }) => `actielijn ${p.was} is nu ${p.now}`,
    action: (p: { was: string; now: string }) => `actie ${p.was} is nu ${p.now}`,
  },
  updated: (p: { numbers: number; references: number }) => {
    const numbers = p.numbers === 1 ? '1 nummer' : `${printCount(p.numbers)} nummers`;
    const references =
      p.references === 1 ? '1 verwijzing' : `${printCount(p.references)} verwijzingen`;
    if (p.references === 0) return `${numbers} ${p.numbers === 1 ? 'is' : 'zijn'} bijgewerkt`;
    return `${numbers} en ${references} zijn bijgewerkt`;
  },
  sameNumbers: 'de nummers blijven gelijk',
};
