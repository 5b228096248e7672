import { type ReactElement, useMemo } from 'react';
import { type Control, useController } from 'react-hook-form';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { RecordField } from '../../components/fields/record-field.tsx';
import { OptionalWordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RowsField } from '../../components/form/rows-field.tsx';
import { LinkTextField } from '../../components/links/link-text-field.tsx';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { blankSupport, type ItemValues } from './item-values.ts';
import { supportChoices } from './record-choices.ts';

const ROLES = ['invulling', 'tussenbericht', 'afdoening'] as const;
type ItemControl = Control<ItemValues, unknown, ItemValues>;

/** What bears on one element: which record, in which role, with which passage. */
export function SupportFields({
  control,
  element,
}: {
  readonly control: ItemControl;
  readonly element: number;
}): ReactElement {
  const { motions: t } = useWords();
  return (
    <RowsField
      control={control}
      name={`elements.${element}.support`}
      title={t.support}
      addLabel={t.addSupport}
      nameOf={(at) => t.supportOf({ at: at + 1 })}
      blank={blankSupport}
    >
      {(at) => <SupportRow control={control} element={element} at={at} />}
    </RowsField>
  );
}

function SupportRow({
  control,
  element,
  at,
}: {
  readonly control: ItemControl;
  readonly element: number;
  readonly at: number;
}): ReactElement {
  const words = useWords();
  const lookup = useLookup();
  const t = words.motions;
  const path = `elements.${element}.support.${at}` as const;
  const choices = useMemo(
    () => supportChoices(lookup, words.components.recordKinds),
    [lookup, words],
  );
  // The kind follows from the record that is chosen.
  const kind = useController({ control, name: `${path}.kind` });
  return (
    <>
      <Field control={control} name={`${path}.id`} label={t.supportRecord}>
        {({ onChange, ...bound }) => (
          <RecordField
            {...bound}
            choices={choices}
            isRequired
            onChange={(id) => {
              const chosen = choices.find((choice) => choice.id === id);
              if (chosen !== undefined) kind.field.onChange(chosen.kind);
              onChange(id ?? '');
            }}
          />
        )}
      </Field>
      <Field control={control} name={`${path}.role`} label={t.role}>
        {(bound) => (
          <ChoiceField
            {...bound}
            choices={ROLES.map((value) => ({ value, label: t.roles[value] }))}
          />
        )}
      </Field>
      <Field control={control} name={`${path}.passage`} label={t.passage}>
        {(bound) => <OptionalWordsField {...bound} />}
      </Field>
      <Field control={control} name={`${path}.note`} label={t.supportNote}>
        {(bound) => <LinkTextField {...bound} />}
      </Field>
    </>
  );
}
