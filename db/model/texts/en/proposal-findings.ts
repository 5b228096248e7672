import { printEuros } from '../../money.ts';
import type { proposalFindings as nl } from '../nl/proposal-findings.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed, named } from './record-names.ts';

export const proposalFindings: typeof nl = {
  'cost-status-contradicts': (p) =>
    p.hasAmounts
      ? `${sentenceCase(named(p.proposal))} has amounts, but its cost is not marked as estimated.`
      : `The cost of ${named(p.proposal)} is marked as estimated, but there is no amount.`,
  'cost-text-differs': (p) =>
    `The cost cell of ${named(p.proposal)} says «${p.costText}», but «${p.costs}» was reckoned with.`,
  'cost-text-unread': (p) =>
    `The cost cell of ${named(p.proposal)} cannot be compared with the amounts: the cell says «${p.costText}», «${p.costs}» was reckoned with.`,
  'cost-text-words': (p) =>
    `The cost cell of ${named(p.proposal)} holds words that are text only and do not count: ${listed(p.words.map((words) => `«${words}»`))}.`,
  'cost-kind-missing': (p) =>
    `Nobody said whether ${printEuros(p.amount)} of ${named(p.proposal)} is one-off or recurring.`,
  'cost-status-open': (p) => `The cost of ${named(p.proposal)} is not known yet.`,
  'amount-in-text': (p) =>
    `The text of ${named(p.record)} names ${printEuros(p.amount)}${p.recurring ? ' recurring' : ''}; that amount is not in the table. There stands: ${listed(p.known.map(printEuros))}.`,
  'same-reservation-twice': (p) =>
    `${sentenceCase(listed(p.proposals.map(named)))} count on the same reservation of ${printEuros(p.amount)}: ${listed(p.actions.map(named))}.`,
  'action-in-other-line': (p) =>
    `${sentenceCase(named(p.record))} names ${named(p.action)} under ${named(p.said)}, but it stands in ${named(p.own)}.`,
  'dangling-link': (p) =>
    `The text of ${named(p.record)} refers to something that is no longer there; it prints “[vervallen]”.`,
  'reference-as-text': (p) =>
    p.exists
      ? `The text of ${named(p.record)} says «${p.phrase}» in plain words: it will not follow when the number or the name changes.`
      : `The text of ${named(p.record)} says «${p.phrase}», which reads as a reference, but not exactly one record is called so.`,
  'idem-without-source': (p) =>
    `The appreciation of ${named(p.proposal)} is “Idem”, but no appreciation stands above it in that table.`,
  'note-on-nothing': (p) => `A note belongs to something that is no longer there: «${p.text}».`,
  'status-conflicts-letter': (p) =>
    `${sentenceCase(named(p.action))} is marked ‘${p.status}’, but the report of ${p.asOf} says ‘${p.reported}’.`,
  'source-flaw': (p) => `Flaw in the source at ${named(p.record)}: ${p.text}`,
};
