import type { ReactElement } from 'react';
import type { Element } from '../../../../db/model/records/element.ts';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { useWords } from '../../../i18n/words.ts';
import { blankElement, type ItemValues } from '../form/item-values.ts';
import { type Item, saveItem, withElement } from './item.ts';
import { PieceForm } from './piece-form.tsx';

/** Says why nothing more will be done about one element, in place. */
export function WaiverForm({
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
  const { motions: t, components } = useWords();
  const problems = function* ({ elements }: ItemValues) {
    if (elements[0]?.waived === undefined)
      yield { path: ['elements', 0, 'waived'], message: components.fillIn };
  };
  return (
    <PieceForm
      label={label}
      piece={{ elements: [{ ...blankElement(), text: element.text }] }}
      problems={problems}
      onSave={async ({ elements }) => {
        const waived = elements[0]?.waived;
        if (waived === undefined) return;
        await saveItem(item, { elements: withElement(item, { ...element, waived }) });
      }}
      onDone={onDone}
    >
      {(control) => (
        <Field control={control} name="elements.0.waived" label={t.waived}>
          {(bound) => <OptionalWordsField {...bound} description={t.waivedHint} isRequired />}
        </Field>
      )}
    </PieceForm>
  );
}
