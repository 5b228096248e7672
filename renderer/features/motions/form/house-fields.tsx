import { type ReactElement, useMemo } from 'react';
import type { Control } from 'react-hook-form';
import { CABINET_OPINIONS, OUTCOMES } from '../../../../db/model/records/motion.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { DateField } from '../../../components/fields/date-field.tsx';
import { DatesField } from '../../../components/fields/dates-field.tsx';
import { OptionalChoiceField } from '../../../components/fields/optional-choice-field.tsx';
import { RecordField } from '../../../components/fields/record-field.tsx';
import { OptionalWordsField, WordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { PaperField } from '../../../components/papers/paper-field.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import type { MotionValues } from './item-values.ts';
import { submitterValues } from './motion-values.ts';
import { motionChoices } from './record-choices.ts';

/** Shows the House's half of a motion: its paper, who moved it, and what became of it. */
export function HouseFields({
  control,
  self,
}: {
  readonly control: Control<MotionValues, unknown, MotionValues>;
  readonly self: string;
}): ReactElement {
  const { motions: t } = useWords();
  const lookup = useLookup();
  const others = useMemo(
    () => motionChoices(lookup).filter(({ id }) => id !== self),
    [lookup, self],
  );
  return (
    <fieldset className="form-section">
      <legend>{t.house}</legend>
      <Field control={control} name="document" label={t.document}>
        {({ onChange, ...bound }) => (
          <PaperField
            {...bound}
            onChange={(id) => onChange(id ?? '')}
            kind="motie"
            description={t.documentHint}
            isRequired
          />
        )}
      </Field>
      <div className="form-row">
        <Field control={control} name="short" label={t.short}>
          {(bound) => <WordsField {...bound} isRequired />}
        </Field>
        <Field control={control} name="date" label={t.date}>
          {(bound) => <DateField {...bound} />}
        </Field>
      </div>
      <Field control={control} name="about" label={t.aboutText}>
        {(bound) => <LinkTextField {...bound} />}
      </Field>
      <div className="form-row">
        <Field control={control} name="outcome" label={t.outcome}>
          {(bound) => (
            <ChoiceField
              {...bound}
              choices={OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))}
            />
          )}
        </Field>
        <Field control={control} name="cabinetOpinion" label={t.opinion}>
          {(bound) => (
            <OptionalChoiceField
              {...bound}
              none={t.noOpinion}
              choices={CABINET_OPINIONS.map((value) => ({ value, label: value }))}
            />
          )}
        </Field>
      </div>
      <Field control={control} name="heldOver" label={t.heldOver}>
        {({ onChange, ...bound }) => (
          <DatesField {...bound} onChange={(days) => onChange([...days])} />
        )}
      </Field>
      <Field control={control} name="replaces" label={t.replaces}>
        {(bound) => <RecordField {...bound} choices={others} />}
      </Field>
      <Field control={control} name="request" label={t.request}>
        {({ value, onChange, ...bound }) => (
          <LinkTextField
            {...bound}
            value={value ?? ''}
            onChange={(text) => onChange(text === '' ? undefined : text)}
            description={t.requestHint}
          />
        )}
      </Field>
      <RowsField
        control={control}
        name="submitters"
        title={t.submitters}
        addLabel={t.addSubmitter}
        nameOf={(at) => t.submitter({ at: at + 1 })}
        blank={() => submitterValues({ name: '' })}
      >
        {(at) => (
          <div className="form-row">
            <Field control={control} name={`submitters.${at}.name`} label={t.submitterName}>
              {(bound) => <WordsField {...bound} isRequired />}
            </Field>
            <Field control={control} name={`submitters.${at}.party`} label={t.party}>
              {(bound) => <OptionalWordsField {...bound} />}
            </Field>
          </div>
        )}
      </RowsField>
    </fieldset>
  );
}
