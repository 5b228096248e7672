import { type ReactElement, useContext, useMemo } from 'react';
import { type Control, useController } from 'react-hook-form';
import { SUPPORT_ROLES } from '../../../../db/model/records/element.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { LongTextField } from '../../../components/fields/long-text-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { NewPapersContext } from '../../../components/papers/new-papers.ts';
import { paperChoice } from '../../../components/papers/paper-choice.ts';
import { PaperPicker } from '../../../components/papers/paper-picker.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { blankSupport, type ItemValues } from './item-values.ts';
import { supportChoices } from './record-choices.ts';

type ItemControl = Control<ItemValues, unknown, ItemValues>;

/** Shows what bears on one element: which record, in which role, with which passage. */
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
      {(at) => <SupportRow control={control} path={`elements.${element}.support.${at}`} />}
    </RowsField>
  );
}

/** Shows one record that bears on an element. Its kind follows from the record that is chosen. */
export function SupportRow({
  control,
  path,
}: {
  readonly control: ItemControl;
  readonly path: `elements.${number}.support.${number}`;
}): ReactElement {
  const words = useWords();
  const lookup = useLookup();
  const { drafts } = useContext(NewPapersContext);
  const t = words.motions;
  const others = useMemo(
    () => supportChoices(lookup, words.components.recordKinds),
    [lookup, words],
  );
  const kind = useController({ control, name: `${path}.kind` });
  const choiceOf = (id: string) => {
    const paper = [...lookup.contents.documents, ...drafts].find((each) => each.id === id);
    return paper === undefined ? others.find((each) => each.id === id) : paperChoice(paper);
  };
  return (
    <>
      <Field control={control} name={`${path}.id`} label={t.supportRecord}>
        {({ value, onChange, ...bound }) => (
          <PaperPicker
            {...bound}
            description={t.supportHint}
            chosen={choiceOf(value)}
            others={others}
            isRequired
            onChoose={(id, paper) => {
              const other = others.find((each) => each.id === id);
              kind.field.onChange(paper === undefined && other ? other.kind : 'document');
              onChange(id ?? '');
            }}
          />
        )}
      </Field>
      <Field control={control} name={`${path}.role`} label={t.role}>
        {(bound) => (
          <ChoiceField
            {...bound}
            description={t.roleMeans[bound.value]}
            choices={SUPPORT_ROLES.map((value) => ({ value, label: t.roles[value] }))}
          />
        )}
      </Field>
      <Field control={control} name={`${path}.passage`} label={t.passage}>
        {({ value, onChange, ...bound }) => (
          <LongTextField
            {...bound}
            value={value ?? ''}
            onChange={(text) => onChange(text === '' ? undefined : text)}
          />
        )}
      </Field>
      <Field control={control} name={`${path}.note`} label={t.supportNote}>
        {(bound) => <LinkTextField {...bound} />}
      </Field>
    </>
  );
}
