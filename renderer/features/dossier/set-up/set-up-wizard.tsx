import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FieldErrors } from 'react-hook-form';
import { RecordForm, type RecordFormApi } from '../../../components/form/record-form.tsx';
import type { FormPages } from '../../../components/form/save-bar.tsx';
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

/** Selector of the field that gets the focus in a step that comes in sight. */
const FIRST_FIELD = 'section:not([hidden]) :is(input, textarea, button)';

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
  const [step, setStep] = useState(0);
  const shown = useRef<HTMLDivElement>(null);
  const show = (to: number) => {
    flushSync(() => setStep(to));
    // The button or the field that led here may be gone, and the focus with it.
    shown.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  };
  const goOn = async (form: RecordFormApi<SetUp>) => {
    if (await form.trigger([...(STEPS[step] ?? [])])) show(step + 1);
  };
  const pagesOf = (form: RecordFormApi<SetUp>): FormPages => ({
    isFirst: step === 0,
    isLast: step === STEPS.length - 1,
    goBack: () => show(step - 1),
    goOn: () => void goOn(form),
  });
  const save = async (answers: SetUp) => {
    const records = setUpRecords(answers, dossier, t);
    await takeStep(bridge.dossier.setUp(structuredClone(records) as never));
    onDone();
  };
  return (
    <div className="set-up" ref={shown}>
      <h1>{t.setUp}</h1>
      <p>{t.setUpIntro}</p>
      <RecordForm<SetUp>
        label={t.setUp}
        schema={schema}
        initial={initial}
        isNew
        onSave={save}
        onDiscard={onDiscard}
        pagesOf={pagesOf}
        sentenceFor={({ code, input }) =>
          code === 'invalid_type' && typeof input === 'string'
            ? words.components.wholeNumber
            : undefined
        }
      >
        {(form) => <Steps form={form} step={step} onWrong={setStep} />}
      </RecordForm>
    </div>
  );
}

function Steps({
  form,
  step,
  onWrong,
}: {
  readonly form: RecordFormApi<SetUp>;
  readonly step: number;
  /** Hears that a save was refused: the first step with something wrong in it is to be shown. */
  readonly onWrong: (step: number) => void;
}): ReactElement {
  const { dossier: t } = useWords();
  const { errors, submitCount } = form.formState;
  const goToWrong = useEffectEvent((attempt: number) => {
    const wrong = firstWrong(errors);
    if (attempt > 0 && wrong !== undefined) onWrong(wrong);
  });
  useEffect(() => goToWrong(submitCount), [submitCount]);
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
    </>
  );
}

function firstWrong(errors: FieldErrors<SetUp>): number | undefined {
  const at = STEPS.findIndex((keys) => keys.some((key) => errors[key] !== undefined));
  return at === -1 ? undefined : at;
}
