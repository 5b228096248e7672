import type { ReactElement } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { isSettled } from '../../../db/model/compliance/index.ts';
import { Badge } from '../../components/badge.tsx';
import { OptionalWordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RowsField } from '../../components/form/rows-field.tsx';
import { LinkTextField } from '../../components/links/link-text-field.tsx';
import { useWords } from '../../i18n/words.ts';
import { blankElement, type ItemValues } from './item-values.ts';
import { SupportFields } from './support-fields.tsx';

type ItemControl = Control<ItemValues, unknown, ItemValues>;

/** What a motion asks or a commitment promises, piece by piece, and what bears on each. */
export function ElementFields({ control }: { readonly control: ItemControl }): ReactElement {
  const { motions: t } = useWords();
  return (
    <RowsField
      control={control}
      name="elements"
      title={t.elements}
      hint={t.elementRule}
      addLabel={t.addElement}
      nameOf={(at) => t.element({ at: at + 1 })}
      blank={blankElement}
    >
      {(at) => (
        <>
          <ElementState control={control} at={at} />
          <Field control={control} name={`elements.${at}.text`} label={t.elementText}>
            {(bound) => <LinkTextField {...bound} />}
          </Field>
          <SupportFields control={control} element={at} />
          <Field control={control} name={`elements.${at}.waived`} label={t.waived}>
            {(bound) => <OptionalWordsField {...bound} />}
          </Field>
        </>
      )}
    </RowsField>
  );
}

function ElementState({
  control,
  at,
}: {
  readonly control: ItemControl;
  readonly at: number;
}): ReactElement | null {
  const { motions: t } = useWords();
  const element = useWatch({ control, name: `elements.${at}` });
  if (element === undefined) return null;
  const settled = isSettled(element);
  return (
    <p className="element-state">
      <strong>{t.element({ at: at + 1 })}</strong>{' '}
      <Badge text={settled ? t.settled : t.open} tone={settled ? 'positive' : 'neutral'} />
    </p>
  );
}
