import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { printDate } from '../../../db/model/dates.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import { PROGRESS } from '../../../db/model/records/element.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { OptionalWordsField, WordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RowsField } from '../../components/form/rows-field.tsx';
import { LinkTextField } from '../../components/links/link-text-field.tsx';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { blankDeadline, blankStatus, type ItemValues } from './item-values.ts';

type ItemControl = Control<ItemValues, unknown, ItemValues>;

/** How far the ministry is, as a timeline: what is in the file stays, another status is added. */
export function StatusFields({
  control,
  known,
}: {
  readonly control: ItemControl;
  /** The record as it is in the file. */
  readonly known: ItemValues;
}): ReactElement {
  const { motions: t } = useWords();
  const { resolve } = useLookup();
  return (
    <RowsField
      control={control}
      name="statusHistory"
      title={t.statusHistory}
      hint={`${t.progressNow({ progress: t.progresses[known.progress] })} ${t.progressRule}`}
      addLabel={t.addStatus}
      nameOf={(at) => t.statusChange({ at: at + 1 })}
      blank={() => blankStatus(known.progress)}
      settled={known.statusHistory.length}
    >
      {(at) => {
        const was = known.statusHistory[at];
        if (was !== undefined) {
          return (
            <p>
              <strong>{printDate(was.on)}</strong>: {t.progresses[was.progress]}.{' '}
              {printLinks(was.note, resolve)} {was.citation}
            </p>
          );
        }
        const path = `statusHistory.${at}` as const;
        return (
          <>
            <div className="form-row">
              <Field control={control} name={`${path}.on`} label={t.on}>
                {({ onChange, ...bound }) => (
                  <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
                )}
              </Field>
              <Field control={control} name={`${path}.progress`} label={t.progress}>
                {(bound) => (
                  <ChoiceField
                    {...bound}
                    choices={PROGRESS.map((value) => ({ value, label: t.progresses[value] }))}
                  />
                )}
              </Field>
            </div>
            <Field control={control} name={`${path}.note`} label={t.statusNote}>
              {(bound) => <LinkTextField {...bound} />}
            </Field>
            <Field control={control} name={`${path}.citation`} label={t.citation}>
              {(bound) => <OptionalWordsField {...bound} />}
            </Field>
          </>
        );
      }}
    </RowsField>
  );
}

/** The terms that were set, each as it was put; a postponement is another one. */
export function DeadlineFields({
  control,
  known,
}: {
  readonly control: ItemControl;
  readonly known: ItemValues;
}): ReactElement {
  const { motions: t } = useWords();
  return (
    <RowsField
      control={control}
      name="deadlines"
      title={t.deadlines}
      hint={t.deadlineRule}
      addLabel={t.addDeadline}
      nameOf={(at) => t.deadline({ at: at + 1 })}
      blank={blankDeadline}
      settled={known.deadlines.length}
    >
      {(at) => {
        const was = known.deadlines[at];
        if (was !== undefined) {
          const facts = [
            was.date === undefined ? '' : `${t.readAs} ${printDate(was.date)}.`,
            `${t.setOn} ${printDate(was.setOn)}.`,
            was.reason ?? '',
            was.citation ?? '',
          ];
          return (
            <p>
              <strong>{was.phrase}</strong>. {facts.filter((fact) => fact !== '').join(' ')}
            </p>
          );
        }
        const path = `deadlines.${at}` as const;
        return (
          <>
            <Field control={control} name={`${path}.phrase`} label={t.phrase}>
              {(bound) => <WordsField {...bound} description={t.phraseHint} isRequired />}
            </Field>
            <div className="form-row">
              <Field control={control} name={`${path}.date`} label={t.readAs}>
                {(bound) => <DateField {...bound} />}
              </Field>
              <Field control={control} name={`${path}.setOn`} label={t.setOn}>
                {({ onChange, ...bound }) => (
                  <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
                )}
              </Field>
            </div>
            <div className="form-row">
              <Field control={control} name={`${path}.reason`} label={t.reason}>
                {(bound) => <OptionalWordsField {...bound} />}
              </Field>
              <Field control={control} name={`${path}.citation`} label={t.citation}>
                {(bound) => <OptionalWordsField {...bound} />}
              </Field>
            </div>
          </>
        );
      }}
    </RowsField>
  );
}
