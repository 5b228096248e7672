import type { UnsentProblem } from '../../compliance/settling-paper.ts';
import { printDate } from '../../dates.ts';
import { listed } from './record-names.ts';

const UNSENT: Readonly<Record<UnsentProblem, string>> = {
  unsent: 'is nog niet aan de Kamer gezonden; vul eerst in wanneer het is verzonden',
  'no-number': 'heeft nog geen nummer; vul dat eerst in',
  older: 'is ouder; kies een stuk van latere datum',
  itself:
    'is het stuk zelf waarin erom is gevraagd of waarin het is toegezegd; kies een ander stuk',
};

/** Why a change to a motion or a commitment is refused: what happened, what is safe, what to do. */
export const parliamentErrors = {
  'settle-unsent': (p: { item: string; document: string; problem: UnsentProblem }) =>
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
};
