import type { ItemProblem } from '../../compliance/item-problems.ts';
import type { UnfitProblem } from '../../compliance/settling-paper.ts';
import { printDate } from '../../dates.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed } from './record-names.ts';

const UNSENT: Readonly<Record<UnfitProblem, string>> = {
  unsent: 'is nog niet aan de Kamer gezonden; vul eerst in wanneer het is verzonden',
  undated: 'heeft geen datum; vul eerst in wanneer het is verzonden',
  future:
    'is van een dag die nog moet komen; verbeter de datum, of doe dit af als het is verzonden',
  older: 'is ouder; kies een stuk van latere datum',
  itself:
    'is het stuk zelf waarin erom is gevraagd of waarin het is toegezegd; kies een ander stuk',
};

/** Tells what is the matter with a motion or commitment, and what to do about it. */
export function unsound(problem: ItemProblem): readonly [reason: string, remedy: string] {
  const { item } = problem;
  switch (problem.code) {
    case 'support-missing':
      return [
        `${item} steunt bij «${problem.element}» op iets wat niet of niet meer in het dossier staat`,
        'kies wat er wel staat, of haal de steun weg',
      ];
    case 'deadline-too-early':
      return [
        `${item} heeft een termijn op ${printDate(problem.date)}, maar is van ${printDate(problem.since)}`,
        'kies een dag daarna',
      ];
    case 'deadline-differs':
      return [
        `bij ${item} staat ${printDate(problem.date)} als termijn, maar «${problem.phrase}», gesteld op ${printDate(problem.setOn)}, is ${printDate(problem.read)}`,
        'neem die dag over, of geef de reden',
      ];
    case 'paper-unfit':
      return [
        `${item} wordt niet afgedaan met ${problem.document}: dat ${UNSENT[problem.problem].replace(/;.*/, '')}`,
        UNSENT[problem.problem].replace(/.*; /, ''),
      ];
    case 'motions-in-circle':
      return [
        `${item} zou in een kring zichzelf vervangen`,
        'kies een andere motie die wordt vervangen, of geen',
      ];
    case 'motion-twice':
      return [
        `van ${problem.document} staat al een motie in het register, naast ${item}`,
        'open die motie, of kies een ander stuk',
      ];
    case 'turn-late':
      return [
        `${item} moest er op ${printDate(problem.due)} zijn en is op ${printDate(problem.sent)} nagekomen`,
        'geef de reden dat het later werd',
      ];
    case 'course-rewritten':
      return [
        `het verloop van ${item} wordt niet herschreven: wat er staat, blijft staan`,
        'voeg een nieuwe stand toe die zegt wat er anders is',
      ];
    case 'terms-rewritten':
      return [
        `een termijn van ${item} wordt niet overschreven: wat er staat, blijft staan`,
        'voeg uitstel toe als een nieuwe termijn, met de reden',
      ];
  }
}

/** Why a change to a motion or a commitment is refused: what happened, what is safe, what to do. */
export const parliamentErrors = {
  'settle-unsent': (p: { item: string; document: string; problem: keyof typeof UNSENT }) =>
    `${p.item} kan niet worden afgedaan met ${p.document}: dat ${UNSENT[p.problem]}. Er is niets gewijzigd.`,
  'settled-already': (p: { item: string; element: string }) =>
    `Van ${p.item} is «${p.element}» al met dit stuk afgedaan. Er is niets gewijzigd; laat dit onderdeel weg.`,
  'settle-nothing': (p: { item: string }) =>
    `Van ${p.item} is geen onderdeel gekozen. Er is niets gewijzigd; kies wat het stuk afdoet, of laat het weg.`,
  'turn-not-open': (p: { item: string; due: string }) =>
    `${p.item} heeft geen openstaande termijn op ${printDate(p.due)}. Er is niets gewijzigd; kies een termijn die nog openstaat.`,
  'turn-late': (p: { item: string; due: string; sent: string }) =>
    `${p.item} moest er op ${printDate(p.due)} zijn, het stuk is van ${printDate(p.sent)}. Er is niets gewijzigd; geef de reden dat het later werd.`,
  'asks-nothing': (p: { item: string }) =>
    `${p.item} vraagt niets meer: verworpen, ingetrokken, vervallen of vervangen. Er is niets gewijzigd; laat dit weg of verbeter eerst wat de Kamer besloot.`,
  'proof-missing': (p: { item: string; missing: readonly string[]; turns: readonly string[] }) => {
    const missing = [
      ...p.missing.map((text) => `«${text}»`),
      ...p.turns.map((due) => `de termijn van ${printDate(due)}`),
    ];
    return missing.length === 0
      ? `${p.item} kan niet afgedaan heten: er staan geen onderdelen bij. Er is niets gewijzigd; splits eerst het verzoek in onderdelen.`
      : `${p.item} kan nog niet afgedaan heten; dit mist een afdoening of een reden om ervan af te zien: ${listed(missing)}. Er is niets gewijzigd.`;
  },
  'item-changed-since': (p: { item: string; was: string; now: string }) =>
    p.was === p.now
      ? `Bij ${p.item} is intussen een stand of een afdoening bijgekomen of weggehaald. Er is niets gewijzigd; kijk wat er nu staat en doe het daarna opnieuw.`
      : `${p.item} staat intussen op ‘${p.now.replaceAll('-', ' ')}’; toen u begon was dat ‘${p.was.replaceAll('-', ' ')}’. Er is niets gewijzigd; kijk wat er nu staat en doe het daarna opnieuw.`,
  'item-unsound': (p: { problem: ItemProblem }) => {
    const [reason, remedy] = unsound(p.problem);
    return `${sentenceCase(reason)}. Er is niets gewijzigd; ${remedy}.`;
  },
  'json-unsound': (p: { path: string; problem: ItemProblem }) =>
    `De invoer klopt niet bij ${p.path}: ${unsound(p.problem)[0]}. Er is niets geladen; verbeter de invoer en laad opnieuw.`,
};
