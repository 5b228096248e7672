import { type ReactElement, useMemo, useState } from 'react';
import { judgedItems } from '../../../../../db/model/compliance/judged-items.ts';
import { type SeenItems, seenItems } from '../../../../../db/model/compliance/seen.ts';
import { PROGRESS, type Progress } from '../../../../../db/model/records/element.ts';
import type { RegisterItem } from '../../../../../db/model/register/index.ts';
import { FormDialog } from '../../../../components/dialogs/form-dialog.tsx';
import { DateField } from '../../../../components/fields/date-field.tsx';
import { LongTextField } from '../../../../components/fields/long-text-field.tsx';
import { OptionalChoiceField } from '../../../../components/fields/optional-choice-field.tsx';
import { isDay } from '../../../../components/fields/typed-day.ts';
import { CitedField } from '../../../../components/papers/cited-field.tsx';
import { NewPapersContext, useNewPapers } from '../../../../components/papers/new-papers.ts';
import { completed, namedPapers, unreadDay } from '../../../../components/papers/paper-from.ts';
import { bridge, RefusedError } from '../../../../data/bridge.ts';
import { readContentsAnew, useContents } from '../../../../data/contents.ts';
import { usePreferences } from '../../../../data/preferences.ts';
import { takeStep } from '../../../../data/steps.ts';
import { today } from '../../../../data/today.ts';
import { offerUndo } from '../../../../data/undo-offer.ts';
import { useWords } from '../../../../i18n/words.ts';
import { RefusedItems } from './refused-items.tsx';

/**
 * Asks for one change of status for several motions and commitments: one step, taken back by one
 * undo. Items that cannot have it are named with why, before anything is done.
 */
export function StatusDialog({
  selected,
  onClose,
}: {
  readonly selected: readonly RegisterItem[];
  /** Closes the dialog; `isDone` tells whether the status was changed. */
  readonly onClose: (isDone: boolean) => void;
}): ReactElement {
  const { components, motions, register: words } = useWords();
  const contents = useContents();
  const { language } = usePreferences();
  const [progress, setProgress] = useState<Progress>();
  const [on, setOn] = useState<string | undefined>(today);
  const [note, setNote] = useState('');
  const [citation, setCitation] = useState<string>();
  const made = useNewPapers();
  const [isChecked, setChecked] = useState(false);
  // How they stood when this was begun; after a refusal how they stand then.
  const [seen, setSeen] = useState<SeenItems | undefined>(() => seenItems(contents));
  const seenNow = () => seen ?? seenItems(contents);
  const [failure, setFailure] = useState<string>();
  const { possible, refused } = useMemo(
    () =>
      progress === undefined
        ? { possible: selected, refused: [] }
        : judgedItems(
            contents,
            selected,
            { progress, on: isDay(on) ? on : today(), note: '' },
            language,
          ),
    [contents, selected, progress, on, language],
  );
  const change = async () => {
    setChecked(true);
    if (progress === undefined || !isDay(on)) return;
    try {
      const papers = namedPapers(made.drafts, citation).map(completed);
      const unread = unreadDay(papers, language);
      if (unread !== undefined) throw new Error(unread);
      const step = await takeStep(
        bridge.motions.setProgress({
          items: possible.map(({ kind, id }) => ({ kind, id, ...seenNow().get(id) })),
          progress,
          on,
          note: note.trim(),
          papers,
          ...(citation === undefined ? {} : { citation }),
        }),
      );
      offerUndo(step);
      onClose(true);
    } catch (error) {
      if (error instanceof RefusedError && error.refusal.code === 'item-changed-since') {
        setSeen(undefined);
        readContentsAnew();
      }
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <FormDialog
      title={words.changeStatusOf({ count: selected.length })}
      submit={words.changeStatus}
      onSubmit={() => void change()}
      isDisabled={refused.length > 0}
      isEdited={progress !== undefined || note !== '' || citation !== undefined}
      others={
        refused.length === 0 || possible.length === 0
          ? []
          : [
              {
                label: words.changePossible({ count: possible.length }),
                onChoose: () => void change(),
              },
            ]
      }
      onCancel={() => onClose(false)}
    >
      <div className="form-row">
        <OptionalChoiceField<Progress>
          label={motions.progress}
          value={progress}
          none={words.chooseProgress}
          onChange={setProgress}
          choices={PROGRESS.map((value) => ({ value, label: motions.progresses[value] }))}
          error={isChecked && progress === undefined ? components.chooseOne : undefined}
          isRequired
        />
        <DateField
          label={motions.on}
          value={on}
          onChange={setOn}
          error={isChecked && on === undefined ? components.dateNeeded : undefined}
          isRequired
        />
      </div>
      <LongTextField label={motions.statusNote} value={note} onChange={setNote} />
      <NewPapersContext value={made}>
        <CitedField label={motions.citation} value={citation} onChange={setCitation} />
      </NewPapersContext>
      <RefusedItems refused={refused} />
      {failure === undefined ? null : (
        <p className="notice" role="alert">
          {failure}
        </p>
      )}
    </FormDialog>
  );
}
