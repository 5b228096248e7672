import type { CheckContext } from '../../../../db/model/checks/context.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { Support } from '../../../../db/model/records/element.ts';
import { inHouseForm } from '../../../../db/model/register/names.ts';
import type { RecordChoice } from '../../../components/fields/record-choice.ts';
import type { Words } from '../../../i18n/words.ts';

/** Motions, to choose one from. */
export function motionChoices({ contents, documents }: CheckContext): readonly RecordChoice[] {
  return contents.motions.map(({ id, short, document, about }) => ({
    id,
    label: `${short} (${inHouseForm(documents.get(document)?.citation ?? '')})`,
    also: about,
  }));
}

/** A record that can bear on an element, and what kind it is. */
export type SupportChoice = RecordChoice & { readonly kind: Support['kind'] };

/** What can bear on an element besides papers: proposals, actions and motions. */
export function supportChoices(
  lookup: CheckContext,
  kinds: Words['components']['recordKinds'],
): readonly SupportChoice[] {
  const { contents, numbers, resolve } = lookup;
  const as = (kind: Support['kind'], choices: readonly RecordChoice[]) =>
    choices.map((choice) => ({ ...choice, kind }));
  const proposals = contents.proposals.map(({ id, text }) => ({
    id,
    label: `${kinds.proposal} ${numbers.proposals.get(id)}: ${printLinks(text, resolve)}`,
  }));
  const actions = contents.actions.map(({ id, text }) => ({
    id,
    label: `${kinds.action} ${numbers.actions.get(id)}: ${printLinks(text, resolve)}`,
  }));
  return [
    ...as('proposal', proposals),
    ...as('action', actions),
    ...as('motion', motionChoices(lookup)),
  ];
}
