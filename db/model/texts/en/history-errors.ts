import { printEuros } from '../../money.ts';
import type { historyErrors as nl } from '../nl/history-errors.ts';
import { sentenceCase } from '../sentence-case.ts';

function amountOr(amount: number | null): string {
  return amount === null ? 'nothing' : printEuros(amount);
}

export const historyErrors: typeof nl = {
  'record-refused': (p) =>
    `The data do not fit into the dossier (${p.detail}). Nothing was changed; check that everything referred to exists and nothing occurs twice.`,
  'dossier-not-empty': (p) =>
    `${p.path} has been filled already. Nothing was changed; load the data into a new dossier.`,
  'record-unknown': (p) =>
    `This part (${p.kind} ${p.id}) is not, or no longer, in the dossier. Nothing was changed; see in the history whether it was removed.`,
  'category-in-use': (p) =>
    `${p.count === 1 ? '1 proposal stands' : `${p.count} proposals stand`} in the category «${p.title}». Nothing has been changed; put ${p.count === 1 ? 'it' : 'them'} in another category first.`,
  'member-of-itself': (p) =>
    `A group would become a member of itself, at once or by way of ${p.name}. Nothing has been changed; take one of the memberships out.`,
  'organisation-twice': (p) =>
    `${p.name} is in the dossier already. Nothing was changed; choose that organisation, or give this one another name.`,
  'paper-twice': (p) =>
    `${p.citation} is in the register already. Nothing was changed; choose that paper, or correct the citation.`,
  'cells-meet': (p) => {
    const told = p.cells
      .slice(0, 3)
      .map(
        ({ action, year, was, now, wanted }) =>
          `action ${action} in ${year}: you wanted ${amountOr(wanted)}, meanwhile it says ${amountOr(now)} (it was ${amountOr(was)})`,
      );
    const others = p.cells.length - told.length;
    const more = others === 0 ? '' : `; and ${others} more`;
    return `What you filled in has meanwhile been changed elsewhere. ${sentenceCase(told.join('; '))}${more}. Nothing was changed; look at what stands there now and fill in anew what is to stay.`;
  },
  'edits-meet': (p) =>
    p.fields.length === 1
      ? 'A field that you changed has meanwhile been changed elsewhere as well. Nothing was saved; look at what stands there now and choose which version stays.'
      : `${p.fields.length} fields that you changed have meanwhile been changed elsewhere as well. Nothing was saved; look at what stands there now and choose for each which version stays.`,
  'record-in-use': (p) =>
    `This part (${p.kind} ${p.id}) is still referred to elsewhere (${p.count} times). It was not removed; take those references away first.`,
};
