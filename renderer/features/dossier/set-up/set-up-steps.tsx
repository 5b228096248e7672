import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { DateField } from '../../../components/fields/date-field.tsx';
import { LinesField } from '../../../components/fields/lines-field.tsx';
import { WholeNumberField } from '../../../components/fields/whole-number-field.tsx';
import { OptionalWordsField, WordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { useWords } from '../../../i18n/words.ts';
import { type SetUp, UNITS } from './set-up-values.ts';

interface StepProps {
  readonly control: Control<SetUp, unknown, SetUp>;
}

/** Asks which programme it is, and for the letter it begins with. */
export function ProgrammeStep({ control }: StepProps): ReactElement {
  const { dossier: t } = useWords();
  return (
    <>
      <Field control={control} name="programme" label={t.programmeName}>
        {(bound) => <WordsField {...bound} isRequired />}
      </Field>
      <div className="form-row">
        <Field control={control} name="number" label={t.number}>
          {(bound) => <WordsField {...bound} description={t.numberHint} isRequired />}
        </Field>
        <Field control={control} name="title" label={t.title}>
          {(bound) => <WordsField {...bound} description={t.titleHint} isRequired />}
        </Field>
      </div>
      <div className="form-row">
        <Field control={control} name="letterDate" label={t.date}>
          {({ onChange, ...bound }) => (
            <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
          )}
        </Field>
        <Field control={control} name="from" label={t.from}>
          {(bound) => <WordsField {...bound} isRequired />}
        </Field>
      </div>
    </>
  );
}

/** Asks for the years of the budget, and the units its tables are printed in. */
export function YearsStep({ control }: StepProps): ReactElement {
  const { dossier: t } = useWords();
  const units = UNITS.map((value) => ({ value, label: t.units[value] }));
  return (
    <>
      <div className="form-row">
        <Field control={control} name="yearFrom" label={t.yearFrom}>
          {({ onChange, ...bound }) => (
            <WholeNumberField {...bound} onChange={(year) => onChange(year as number)} isRequired />
          )}
        </Field>
        <Field control={control} name="yearTo" label={t.yearTo}>
          {({ onChange, ...bound }) => (
            <WholeNumberField {...bound} onChange={(year) => onChange(year as number)} isRequired />
          )}
        </Field>
      </div>
      <div className="form-row">
        <Field control={control} name="lineUnit" label={t.lineUnit}>
          {(bound) => <ChoiceField {...bound} choices={units} />}
        </Field>
        <Field control={control} name="programmeUnit" label={t.programmeUnit}>
          {(bound) => <ChoiceField {...bound} choices={units} />}
        </Field>
      </div>
    </>
  );
}

/** Asks for the themes of the proposals, how they are divided within one, and the note on cover. */
export function ThemesStep({ control }: StepProps): ReactElement {
  const { dossier: t } = useWords();
  return (
    <>
      <Field control={control} name="themes" label={t.themes}>
        {({ onChange, ...bound }) => (
          <LinesField
            {...bound}
            onChange={(lines) => onChange([...lines])}
            description={t.themesHint}
          />
        )}
      </Field>
      <Field control={control} name="categories" label={t.categories}>
        {({ onChange, ...bound }) => (
          <LinesField
            {...bound}
            onChange={(lines) => onChange([...lines])}
            description={t.setUpCategoriesHint}
          />
        )}
      </Field>
      <Field control={control} name="coverNote" label={t.coverNote}>
        {(bound) => <OptionalWordsField {...bound} description={t.coverNoteHint} />}
      </Field>
    </>
  );
}

/** Asks for the lines of action of the budget. */
export function ActionLinesStep({ control }: StepProps): ReactElement {
  const { dossier: t } = useWords();
  return (
    <Field control={control} name="actionLines" label={t.actionLines}>
      {({ onChange, ...bound }) => (
        <LinesField
          {...bound}
          onChange={(lines) => onChange([...lines])}
          description={t.linesHint}
        />
      )}
    </Field>
  );
}

/** Asks which annexes there will be, under which title and heads. */
export function AnnexesStep({ control }: StepProps): ReactElement {
  const { dossier: t } = useWords();
  const made = (['yes', 'none'] as const).map((value) => ({ value, label: t[value] }));
  const parts = [
    { name: 'proposals', title: t.withProposals, own: t.proposalsTitle, kind: 'voorstellen' },
    { name: 'budget', title: t.withBudget, own: t.budgetTitle, kind: 'begroting' },
  ] as const;
  return (
    <>
      {parts.map(({ name, title, own, kind }) => (
        <fieldset className="form-section" key={name}>
          <legend>{title}</legend>
          <Field control={control} name={`${name}.made`} label={title}>
            {(bound) => <ChoiceField {...bound} choices={made} />}
          </Field>
          <Field control={control} name={`${name}.title`} label={own}>
            {(bound) => <OptionalWordsField {...bound} description={t.titleEmpty} />}
          </Field>
          <div className="form-row">
            {t.annexHeads[kind].map((label, at) => (
              <Field key={label} control={control} name={`${name}.heads.${at}`} label={label}>
                {({ value, ...bound }) => <WordsField {...bound} value={value ?? ''} />}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
