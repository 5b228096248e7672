import type { ReactElement } from 'react';
import { settleProblem } from '../../../../db/model/compliance/index.ts';
import type { Element } from '../../../../db/model/records/element.ts';
import { useLookup } from '../../../data/lookup.ts';
import { today } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';
import { blankElement, blankSupport, type ItemValues } from '../form/item-values.ts';
import { SupportRow } from '../form/support-fields.tsx';
import { askedOf, type Item, saveItem, withElement } from './item.ts';
import { PieceForm } from './piece-form.tsx';

/** Gives one element evidence, in place. */
export function EvidenceForm({
  item,
  element,
  label,
  onDone,
}: {
  readonly item: Item;
  readonly element: Element;
  readonly label: string;
  readonly onDone: () => void;
}): ReactElement {
  const { motions: t } = useWords();
  const { documents } = useLookup();
  const problems = function* ({ elements }: ItemValues) {
    const given = elements[0]?.support[0];
    if (given?.role !== 'afdoening' || given.id === '') return;
    // Only a paper sent to the House declares anything settled.
    if (given.kind !== 'document')
      yield { path: ['elements', 0, 'support', 0, 'role'], message: t.onlyPapersSettle };
    const paper = documents.get(given.id);
    const problem = paper && settleProblem(paper, askedOf(item, documents), today());
    if (problem !== undefined)
      yield { path: ['elements', 0, 'support', 0, 'id'], message: t.paperUnfit[problem] };
  };
  return (
    <PieceForm
      label={label}
      piece={{ elements: [{ ...blankElement(), text: element.text, support: [blankSupport()] }] }}
      problems={problems}
      onSave={async ({ elements }, papers) => {
        const given = elements[0]?.support ?? [];
        const changed = { ...element, support: [...element.support, ...given] };
        await saveItem(item, { elements: withElement(item, changed) }, papers);
      }}
      onDone={onDone}
    >
      {(control) => <SupportRow control={control} path="elements.0.support.0" />}
    </PieceForm>
  );
}
