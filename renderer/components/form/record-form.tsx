import { zodResolver } from '@hookform/resolvers/zod';
import {
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useReducer,
  useRef,
  useState,
} from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { Document } from '../../../db/model/records/document.ts';
import type { Organisation } from '../../../db/model/records/organisation.ts';
import type { z } from '../../../db/model/zod.ts';
import { useActionHandler } from '../../app/run-action.ts';
import { useContents } from '../../data/contents.ts';
import { usePreferences } from '../../data/preferences.ts';
import { useUnsavedEdits } from '../../data/unsaved.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import {
  NewOrganisationsContext,
  namedOrganisations,
  useNewOrganisations,
} from '../organisations/new-organisations.ts';
import { NewPapersContext, useNewPapers } from '../papers/new-papers.ts';
import { citedPaper, completed, namedPapers, unreadDay } from '../papers/paper-from.ts';
import { ErrorSummary } from './error-summary.tsx';
import { problemsOf } from './form-errors.ts';
import { FormLabels } from './form-labels.ts';
import { FormReadOnly } from './form-read-only.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { type Misfit, type OwnSentence, problemSentence } from './problem-sentence.ts';
import { type FormPages, SaveBar } from './save-bar.tsx';
import { UndoGuard } from './undo-guard.tsx';
import { UnreadContext, useUnreadTexts } from './unread.ts';
import { alsoUnread } from './unread-resolver.ts';

/** What the fields of a form are bound to. */
export type RecordFormApi<Values extends FieldValues> = UseFormReturn<Values, unknown, Values>;

/**
 * A form over one record: saved when the user says so (Ctrl+S), guarded when they leave, with what
 * is wrong beside the field and in a summary. Give it the record's id as `key`.
 */
export function RecordForm<Values extends FieldValues>({
  label,
  schema,
  initial,
  isNew = false,
  onSave,
  onDiscard,
  sentenceFor,
  pagesOf,
  children,
}: {
  /** The form's name for who cannot see where it stands. */
  readonly label: string;
  readonly schema: z.ZodType;
  /** The record as it is in the file now. While nothing is edited the form follows it. */
  readonly initial: Values;
  /** A record that is not in the file: it can be saved as it is. */
  readonly isNew?: boolean;
  /**
   * Puts the record in the file; what it throws is shown, and what was typed stays. `papers` are
   * those that were made in the form and that the record names, `organisations` the same: they go
   * in by the same step.
   */
  readonly onSave: (
    values: Values,
    papers: readonly Document[],
    organisations: readonly Organisation[],
  ) => Promise<unknown>;
  /** After edits were dropped, where the form is to be left then; it can be left without edits too. */
  readonly onDiscard?: () => void;
  readonly sentenceFor?: OwnSentence;
  /** Where one is in a form that is filled in page by page. */
  readonly pagesOf?: (form: RecordFormApi<Values>) => FormPages;
  readonly children: (form: RecordFormApi<Values>) => ReactNode;
}): ReactElement {
  const words = useWords();
  const { language } = usePreferences();
  const isReadOnly = !useWritable();
  const id = useId();
  const [labels] = useState(() => new Map<string, string>());
  const [refused, setRefused] = useState<string>();
  const { documents } = useContents();
  const made = useNewPapers();
  const newOrganisations = useNewOrganisations();
  const sentence = (misfit: Misfit) =>
    sentenceFor?.(misfit) ?? problemSentence(misfit, words, language);
  const unread = useUnreadTexts((path) => {
    if (form.getFieldState(path as FieldPath<Values>).error !== undefined)
      void form.trigger(path as FieldPath<Values>);
  });
  const form = useForm<Values, unknown, Values>({
    resolver: alsoUnread(
      zodResolver(schema as never, { error: sentence, reportInput: true }) as never,
      () => unread.now(),
    ),
    mode: 'onBlur',
    // The summary takes the focus, not the first field.
    shouldFocusError: false,
    defaultValues: initial as DefaultValues<Values>,
  });
  const { isDirty, errors, submitCount, isSubmitting } = form.formState;
  // Also where it can only be read by now: what was typed before that is not to go without a word.
  const unsaved = isDirty || unread.isAny;
  // The guard asks between two renderings too: right after a save, before the form is clean.
  const leaveFreely = useRef(false);
  const [, showAgain] = useReducer((times: number) => times + 1, 0);

  const follow = useEffectEvent((record: Values) => {
    if (form.formState.isDirty) return;
    form.reset(record, { keepSubmitCount: false });
    showAgain();
  });
  useEffect(() => follow(initial), [initial]);
  useUnsavedEdits(unsaved);

  const save = async (): Promise<boolean> => {
    let saved = false;
    setRefused(undefined);
    await form.handleSubmit(async (values) => {
      try {
        leaveFreely.current = true;
        const papers = namedPapers(made.drafts, values).map(completed);
        const twin = papers.find(({ citation }) => citedPaper(documents, citation) !== undefined);
        if (twin !== undefined) throw new Error(words.documents.already(twin));
        const noDay = unreadDay(papers, language);
        if (noDay !== undefined) throw new Error(noDay);
        const named = namedOrganisations(newOrganisations.drafts, values);
        await onSave(values, papers, named);
        saved = true;
        made.forget();
        newOrganisations.forget();
        form.reset(values);
      } catch (error) {
        setRefused(error instanceof Error ? error.message : String(error));
      } finally {
        leaveFreely.current = false;
      }
    })();
    return saved;
  };
  const discard = () => {
    setRefused(undefined);
    made.forget();
    newOrganisations.forget();
    unread.drop();
    form.reset(initial);
    showAgain();
    leaveFreely.current = true;
    onDiscard?.();
    leaveFreely.current = false;
  };
  useActionHandler('file.save', save, unsaved);
  const pages = pagesOf?.(form);

  return (
    <FormLabels value={labels}>
      <FormReadOnly value={isReadOnly}>
        <form
          className="form"
          aria-label={label}
          id={id}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (pages?.isLast === false) pages.goOn();
            else void save();
          }}
        >
          <ErrorSummary
            problems={problemsOf(errors)}
            attempt={submitCount}
            onChoose={(path) => form.setFocus(path as FieldPath<Values>)}
          />
          {refused === undefined ? null : (
            <p className="notice" role="alert">
              <strong>{words.components.notSaved}.</strong> {refused}
            </p>
          )}
          <NewPapersContext value={made}>
            <NewOrganisationsContext value={newOrganisations}>
              <UnreadContext value={unread.context}>{children(form)}</UnreadContext>
            </NewOrganisationsContext>
          </NewPapersContext>
          {isReadOnly ? null : (
            <SaveBar
              canSave={unsaved || isNew}
              canLeave={onDiscard !== undefined}
              busy={isSubmitting}
              pages={pages}
              onSave={() => void save()}
              onDiscard={discard}
            />
          )}
        </form>
        <LeaveGuard
          unsaved={unsaved}
          isUnsaved={() =>
            (form.formState.isDirty || unread.now().size > 0) && !leaveFreely.current
          }
          save={save}
        />
        <UndoGuard unsaved={unsaved} discard={discard} />
      </FormReadOnly>
    </FormLabels>
  );
}
