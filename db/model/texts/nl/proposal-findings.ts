import type { RecordName } from '../../checks/params.ts';
import { printDate } from '../../dates.ts';
import { printEuros } from '../../money.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed, named } from './record-names.ts';

/** Findings about proposals and actions, and about what texts say of them. */
export const proposalFindings = {
  'cost-status-contradicts': (p: { proposal: RecordName; hasAmounts: boolean }) =>
    p.hasAmounts
      ? `${sentenceCase(named(p.proposal))} heeft bedragen, maar zijn kosten staan niet als geraamd te boek.`
      : `De kosten van ${named(p.proposal)} heten geraamd, maar er is geen bedrag.`,
  'cost-text-differs': (p: { proposal: RecordName; costText: string; costs: string }) =>
    `De kostencel van ${named(p.proposal)} zegt «${p.costText}», maar er is gerekend met «${p.costs}».`,
  'cost-text-unread': (p: { proposal: RecordName; costText: string; costs: string }) =>
    `De kostencel van ${named(p.proposal)} is niet te vergelijken met de bedragen: de cel zegt «${p.costText}», er is gerekend met «${p.costs}».`,
  'cost-text-words': (p: { proposal: RecordName; words: readonly string[] }) =>
    `In de kostencel van ${named(p.proposal)} staan woorden die alleen tekst zijn en niet meetellen: ${listed(p.words.map((words) => `«${words}»`))}.`,
  'cost-kind-missing': (p: { proposal: RecordName; amount: number }) =>
    `Van ${printEuros(p.amount)} van ${named(p.proposal)} is niet gezegd of het incidenteel of structureel is.`,
  'cost-status-open': (p: { proposal: RecordName }) =>
    `De kosten van ${named(p.proposal)} zijn nog niet bekend.`,
  'amount-in-text': (p: {
    record: RecordName;
    amount: number;
    recurring: boolean;
    known: readonly number[];
  }) =>
    `De tekst van ${named(p.record)} noemt ${printEuros(p.amount)}${p.recurring ? ' structureel' : ''}; dat bedrag staat niet in de tabel. Daar staat: ${listed(p.known.map(printEuros))}.`,
  'same-reservation-twice': (p: {
    proposals: readonly RecordName[];
    actions: readonly RecordName[];
    amount: number;
  }) =>
    `${sentenceCase(listed(p.proposals.map(named)))} rekenen op dezelfde reservering van ${printEuros(p.amount)}: ${listed(p.actions.map(named))}.`,
  'action-in-other-line': (p: {
    record: RecordName;
    action: RecordName;
    said: RecordName;
    own: RecordName;
  }) =>
    `${sentenceCase(named(p.record))} noemt ${named(p.action)} bij ${named(p.said)}, maar die staat in ${named(p.own)}.`,
  'dangling-link': (p: { record: RecordName }) =>
    `De tekst van ${named(p.record)} verwijst naar iets dat niet meer bestaat; er wordt «[vervallen]» afgedrukt.`,
  'reference-as-text': (p: { record: RecordName; phrase: string; exists: boolean }) =>
    p.exists
      ? `In de tekst van ${named(p.record)} staat «${p.phrase}» als gewone woorden: krijgt wat daar staat een ander nummer of een andere naam, dan gaat dat niet mee.`
      : `In de tekst van ${named(p.record)} staat «${p.phrase}»; dat lijkt een verwijzing, maar er is niet precies één onderdeel dat zo heet.`,
  'idem-without-source': (p: { proposal: RecordName }) =>
    `De appreciatie van ${named(p.proposal)} is «Idem», maar daarboven staat in die tabel geen appreciatie.`,
  'note-on-nothing': (p: { text: string }) =>
    `Een notitie hoort bij iets dat niet meer bestaat: «${p.text}».`,
  'status-conflicts-letter': (p: {
    action: RecordName;
    status: string;
    reported: string;
    asOf: string;
  }) =>
    `${sentenceCase(named(p.action))} staat op ‘${p.status}’, maar het verslag van ${printDate(p.asOf)} zegt ‘${p.reported}’.`,
  'source-flaw': (p: { record: RecordName; text: string }) =>
    `Fout in de bron bij ${named(p.record)}: ${p.text}`,
};
