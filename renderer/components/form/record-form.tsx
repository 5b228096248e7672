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
import { findOrganisation } from '../../../db/model/same-records.ts';
import type { z } from '../../../db/model/zod.ts';
import { useActionHandler } from '../../app/run-action.ts';
import { RefusedError } from '../../data/bridge.ts';
import { isRecordIn, readContentsAnew, useContents } from '../../data/contents.ts';
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
import type { MadeRecords } from '../records/made-records.ts';
import { ErrorSummary } from './error-summary.tsx';
import { focusFirstField } from './first-field.ts';
import { problemsOf } from './form-errors.ts';
import { FormFields, type ShowField } from './form-fields.ts';
import { FormLabels } from './form-labels.ts';
import { FormNotice } from './form-notice.tsx';
import { FormReadOnly } from './form-read-only.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import { type Misfit, type OwnSentence, problemSentence } from './problem-sentence.ts';
import { type FormPages, SaveBar } from './save-bar.tsx';
import { UndoGuard } from './undo-guard.tsx';
import { UnreadContext, useUnreadTexts } from './unread.ts';
import { alsoUnread } from './unread-resolver.ts';
import { useEdits } from './use-edits.ts';

/** The form that its fields are bound to. */
export type RecordFormApi<Values extends FieldValues> = UseFormReturn<Values, unknown, Values>;

/**
 * Shows a form over one record: saved when the user says so (Ctrl+S), guarded when they leave, with
 * what is wrong beside the field and in a summary. What others change meanwhile is kept beside what
 * is typed; where both changed a field the user chooses. Give it the record's id as `key`.
 */
export function RecordForm<Values extends FieldValues>({
  label,
  schema,
  initial,
  isNew = false,
  onSave: saveOn,
  onDiscard,
  sentenceFor,
  pagesOf,
  children,
}: {
  /** Name of the form for who cannot see where it stands. */
  readonly label: string;
  readonly schema: z.ZodType;
  /** The record as it is in the file now. While nothing is edited the form follows it. */
  readonly initial: Values;
  /** Whether the record is not in the file yet: it can then be saved without an edit. */
  readonly isNew?: boolean;
  /**
   * Puts the record in the file; what it throws is shown, and what was typed stays. `made.papers` are
   * those that were made in the form and that the record names, `made.organisations` the same: they go
   * in by the same step. `base` is the record that the edits began with; undefined: it is not in
   * the file, and is added.
   */
  readonly onSave: (
    values: Values,
    made: MadeRecords,
    base: Values | undefined,
  ) => Promise<unknown>;
  /** Leaves the form after its edits were dropped, or without edits; absent: the form stays. */
  readonly onDiscard?: () => void;
  readonly sentenceFor?: OwnSentence;
  /** Gives the page that one is on, in a form that is filled in page by page. */
  readonly pagesOf?: (form: RecordFormApi<Values>) => FormPages;
  readonly children: (form: RecordFormApi<Values>) => ReactNode;
}): ReactElement {
  const words = useWords();
  const { language } = usePreferences();
  const isReadOnly = !useWritable();
  const id = useId();
  const [labels] = useState(() => new Map<string, string>());
  const [fields] = useState(() => new Map<string, ShowField>());
  const [refused, setRefused] = useState<string>();
  const contents = useContents();
  const { documents } = contents;
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
  const { id: recordId } = initial as { readonly id?: string };
  const isRecord = !isNew && recordId !== undefined;
  const isGone = isRecord && !isRecordIn(contents, recordId);
  const edits = useEdits(form, initial, isRecord);
  const { meetings } = edits;
  const isMeeting = meetings.length > 0;
  // Also where it can only be read by now: what was typed before that is not to go without a word.
  const unsaved = isDirty || unread.isAny;
  // The guard asks between two renderings too: right after a save, before the form is clean.
  const leaveFreely = useRef(false);
  const [, showAgain] = useReducer((times: number) => times + 1, 0);

  const follow = useEffectEvent((record: Values) => {
    if (form.formState.isDirty) return;
    edits.follow(record);
    showAgain();
  });
  useEffect(() => follow(initial), [initial]);
  useUnsavedEdits(unsaved);

  const shown = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What one types right after «Nieuw …» is meant for it.
    if (isNew) focusFirstField(shown.current);
  }, [isNew]);
  const wasUnsaved = useRef(unsaved);
  useEffect(() => {
    // A button that cannot be pressed any more loses the focus: Tab goes on from the form, and undo
    // is that of the dossier, which it is not in a text.
    if (wasUnsaved.current && !unsaved && document.activeElement === document.body)
      shown.current?.focus();
    wasUnsaved.current = unsaved;
  }, [unsaved]);

  const latest = useRef(initial);
  useEffect(() => {
    latest.current = initial;
  }, [initial]);
  const save = async (): Promise<boolean> => {
    setRefused(undefined);
    if (isGone || !edits.bringTogether()) return false;
    return await put(isRecord ? edits.base() : undefined);
  };
  const put = async (base: Values | undefined): Promise<boolean> => {
    let saved = false;
    const onSave = (values: Values, records: MadeRecords) => saveOn(values, records, base);
    await form.handleSubmit(async (values) => {
      try {
        leaveFreely.current = true;
        const papers = namedPapers(made.drafts, values).map(completed);
        const twin = papers.find(({ citation }) => citedPaper(documents, citation) !== undefined);
        if (twin !== undefined) throw new Error(words.documents.already(twin));
        const noDay = unreadDay(papers, language);
        if (noDay !== undefined) throw new Error(noDay);
        const organisations = namedOrganisations(newOrganisations.drafts, values);
        for (const each of organisations) {
          const same = findOrganisation(contents.organisations, each);
          if (same !== undefined) throw new Error(words.organisations.already(same));
        }
        await onSave(values, { papers, organisations });
        saved = true;
        made.forget();
        newOrganisations.forget();
        edits.follow(values);
        // The file may hold more than was typed, and may have been read while the form was not clean.
        if (latest.current !== initial) edits.follow(latest.current);
      } catch (error) {
        const code = error instanceof RefusedError ? error.refusal.code : undefined;
        if (code === 'edits-meet') edits.ask();
        // Somebody changed or removed it, and the window has not heard of it yet.
        if (code === 'edits-meet' || code === 'record-unknown') readContentsAnew();
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
    edits.follow(initial);
    showAgain();
    leaveFreely.current = true;
    onDiscard?.();
    leaveFreely.current = false;
  };
  useActionHandler('file.save', save, unsaved);
  const pages = pagesOf?.(form);

  return (
    <FormLabels value={labels}>
      <FormFields value={fields}>
        <FormReadOnly value={isReadOnly}>
          <form
            className="form"
            aria-label={label}
            id={id}
            ref={shown}
            tabIndex={-1}
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
            <FormNotice
              edits={edits}
              isGone={isGone}
              unsaved={unsaved}
              onDiscard={discard}
              onMakeAnew={() => void put(undefined)}
            />
            {refused === undefined || isMeeting ? null : (
              <p className="notice" role="alert">
                <strong>{words.components.notSaved}.</strong> {refused}
              </p>
            )}
            <NewPapersContext value={made}>
              {isMeeting ? (
                <MeetingPanel
                  meetings={meetings}
                  chosen={edits.chosen}
                  onChoose={edits.choose}
                  onBack={edits.stopAsking}
                  busy={isSubmitting}
                />
              ) : null}
              {/* They stay in the page: they show what is to be chosen from, and hold what was typed. */}
              <div className="form-fields" hidden={isMeeting}>
                <NewOrganisationsContext value={newOrganisations}>
                  <UnreadContext value={unread.context}>{children(form)}</UnreadContext>
                </NewOrganisationsContext>
              </div>
            </NewPapersContext>
            {isReadOnly || isMeeting || isGone ? null : (
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
      </FormFields>
    </FormLabels>
  );
}
