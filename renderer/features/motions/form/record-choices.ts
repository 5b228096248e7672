import type { CheckContext } from '../../../../db/model/checks/context.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { Support } from '../../../../db/model/records/element.ts';
import { inHouseForm } from '../../../../db/model/register/names.ts';
import { numberNames, type RecordChoice } from '../../../components/fields/record-choice.ts';
import type { Words } from '../../../i18n/words.ts';

/** Lists motions, to choose one from. */
export function motionChoices({ contents, documents }: CheckContext): readonly RecordChoice[] {
  return contents.motions.map(({ id, short, document, about }) => {
    const citation = documents.get(document)?.citation;
    return {
      id,
      label: `${short} (${inHouseForm(citation ?? '')})`,
      names: [short, documents.get(document)?.number ?? ''].filter((name) => name !== ''),
      also: about,
      ...(citation === undefined ? {} : { citation }),
    };
  });
}

/** A record that can bear on an element, and what kind it is. */
export type SupportChoice = RecordChoice & { readonly kind: Support['kind'] };

/** Lists what can bear on an element besides papers: proposals, actions and motions. */
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
    names: numberNames(kinds.proposal, numbers.proposals.get(id)),
  }));
  const actions = contents.actions.map(({ id, text }) => ({
    id,
    label: `${kinds.action} ${numbers.actions.get(id)}: ${printLinks(text, resolve)}`,
    names: numberNames(kinds.action, numbers.actions.get(id)),
  }));
  return [
    ...as('proposal', proposals),
    ...as('action', actions),
    ...as('motion', motionChoices(lookup)),
  ];
}
