import { type ReactElement, useMemo, useState } from 'react';
import { ANNEX_KINDS, type Annex, annex as schema } from '../../../../db/model/records/annex.ts';
import type { Category } from '../../../../db/model/records/dossier.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { LongTextField } from '../../../components/fields/long-text-field.tsx';
import { WholeNumberField } from '../../../components/fields/whole-number-field.tsx';
import { WordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import type { Misfit } from '../../../components/form/problem-sentence.ts';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { type PartFormProps, savingPart } from '../../../components/records/part-form.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { useWords, type Words } from '../../../i18n/words.ts';
import { type AnnexValues, annexValues, blankAnnex, usualHeads } from '../annex-values.ts';
import { BudgetAnnexFields } from './budget-annex-fields.tsx';

/**
 * Shows the form of an annex: its number and title, the words of its tables' heads, and its form.
 */
export function AnnexForm(props: PartFormProps<Annex>): ReactElement {
  const { record } = props;
  const words = useWords();
  const contents = useContents();
  const { annexes } = contents;
  const { categories } = contents.dossier;
  const t = words.dossier;
  const [blank] = useState(() => blankAnnex(contents, 'voorstellen'));
  const initial = useMemo(
    () => (record === undefined ? blank : annexValues(record, categories)),
    [record, blank, categories],
  );
  const taken = annexes.filter(({ id }) => id !== initial.id).map(({ number }) => number);
  const unique = schema
    .refine(({ number }) => !taken.includes(number), { path: ['number'], message: t.numberTaken })
    .refine(({ yearFrom = 0, yearTo = Number.POSITIVE_INFINITY }) => yearFrom <= yearTo, {
      path: ['yearTo'],
      message: t.yearsReversed,
    });
  return (
    <RecordForm<AnnexValues>
      label={record === undefined ? t.newAnnex : t.annex({ number: record.number })}
      schema={unique}
      initial={initial}
      {...savingPart<AnnexValues>(props, bridge.annexes)}
      sentenceFor={({ code, input }: Misfit) =>
        code === 'invalid_type' && typeof input === 'string'
          ? words.components.wholeNumber
          : undefined
      }
    >
      {({ control, watch, setValue }) => {
        const kind = watch('kind');
        return (
          <>
            <div className="form-row">
              <Field control={control} name="number" label={t.annexNumber}>
                {({ onChange, ...bound }) => (
                  <WholeNumberField
                    {...bound}
                    onChange={(number) => onChange(number as number)}
                    isRequired
                  />
                )}
              </Field>
              <Field control={control} name="kind" label={t.annexKind}>
                {({ onChange, ...bound }) => (
                  <ChoiceField
                    {...bound}
                    isReadOnly={bound.isReadOnly || record !== undefined}
                    onChange={(chosen) => {
                      onChange(chosen);
                      setValue('heads', usualHeads(chosen, categories), { shouldDirty: true });
                    }}
                    choices={ANNEX_KINDS.map((value) => ({ value, label: t.annexKinds[value] }))}
                  />
                )}
              </Field>
            </div>
            <Field control={control} name="title" label={t.annexTitle}>
              {(bound) => <LongTextField {...bound} isRequired />}
            </Field>
            <fieldset className="form-section">
              <legend>{t.heads}</legend>
              {headLabels(kind, categories, t).map((label, at) => (
                <Field key={label} control={control} name={`heads.${at}`} label={label}>
                  {({ value, ...bound }) => <WordsField {...bound} value={value ?? ''} />}
                </Field>
              ))}
            </fieldset>
            {kind === 'begroting' ? <BudgetAnnexFields control={control} /> : null}
          </>
        );
      }}
    </RecordForm>
  );
}

/** Says, for each head of an annex, over which column it stands. */
function headLabels(
  kind: Annex['kind'],
  categories: readonly Category[],
  t: Words['dossier'],
): readonly string[] {
  const perCategory = kind === 'voorstellen' ? categories.map((each) => t.categoryHead(each)) : [];
  return [...perCategory, ...t.annexHeads[kind]];
}
