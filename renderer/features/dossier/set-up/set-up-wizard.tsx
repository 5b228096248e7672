import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { FieldErrors } from 'react-hook-form';
import { RecordForm, type RecordFormApi } from '../../../components/form/record-form.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { setUpRecords } from './set-up-records.ts';
import {
  ActionLinesStep,
  AnnexesStep,
  ProgrammeStep,
  ThemesStep,
  YearsStep,
} from './set-up-steps.tsx';
import { firstAnswers, type SetUp, STEPS, setUp } from './set-up-values.ts';

const SHOWN = [ProgrammeStep, YearsStep, ThemesStep, ActionLinesStep, AnnexesStep];

/** Sets an empty dossier up for a programme, in a few questions; all of it is one step. */
export function SetUpWizard({
  onDone,
  onDiscard,
}: {
  readonly onDone: () => void;
  readonly onDiscard: () => void;
}): ReactElement {
  const words = useWords();
  const { dossier } = useContents();
  const t = words.dossier;
  const [initial] = useState(() => firstAnswers(dossier));
  const schema = setUp.refine(({ yearFrom, yearTo }) => yearFrom <= yearTo, {
    path: ['yearTo'],
    message: t.yearsReversed,
  });
  const save = async (answers: SetUp) => {
    const records = setUpRecords(answers, dossier, t);
    await takeStep(bridge.dossier.setUp(structuredClone(records) as never));
    onDone();
  };
  return (
    <div className="set-up">
      <h1>{t.setUp}</h1>
      <p>{t.setUpIntro}</p>
      <RecordForm<SetUp>
        label={t.setUp}
        schema={schema}
        initial={initial}
        isNew
        onSave={save}
        onDiscard={onDiscard}
        sentenceFor={({ code, input }) =>
          code === 'invalid_type' && typeof input === 'string'
            ? words.components.wholeNumber
            : undefined
        }
      >
        {(form) => <Steps form={form} />}
      </RecordForm>
    </div>
  );
}

function Steps({ form }: { readonly form: RecordFormApi<SetUp> }): ReactElement {
  const { dossier: t } = useWords();
  const [step, setStep] = useState(0);
  const { errors, submitCount } = form.formState;
  // After a save that was refused: to the first step with something wrong in it.
  const goToWrong = useEffectEvent((attempt: number) => {
    const wrong = firstWrong(errors);
    if (attempt > 0 && wrong !== undefined) setStep(wrong);
  });
  useEffect(() => goToWrong(submitCount), [submitCount]);
  const goOn = async () => {
    if (await form.trigger([...(STEPS[step] ?? [])])) setStep(step + 1);
  };
  return (
    <>
      <ol className="set-up-steps" aria-label={t.steps}>
        {t.stepTitles.map((title, at) => (
          <li key={title} aria-current={at === step ? 'step' : undefined}>
            {title}
          </li>
        ))}
      </ol>
      {SHOWN.map((Step, at) => (
        // Every step stays in the page, so that what was typed in it stays.
        <section
          key={t.stepTitles[at]}
          className="form"
          hidden={at !== step}
          aria-label={t.stepTitles[at]}
        >
          <h2>{t.stepOf({ at: at + 1, of: STEPS.length, title: t.stepTitles[at] ?? '' })}</h2>
          <Step control={form.control} />
        </section>
      ))}
      <div className="set-up-moves">
        <Button className="button" isDisabled={step === 0} onPress={() => setStep(step - 1)}>
          {t.previous}
        </Button>
        <Button
          className="button"
          isDisabled={step === STEPS.length - 1}
          onPress={() => void goOn()}
        >
          {t.next}
        </Button>
      </div>
    </>
  );
}

function firstWrong(errors: FieldErrors<SetUp>): number | undefined {
  const at = STEPS.findIndex((keys) => keys.some((key) => errors[key] !== undefined));
  return at === -1 ? undefined : at;
}
