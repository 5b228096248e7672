import type { ReactElement } from 'react';
import {
  type DraftItem,
  progressOf,
  type Settleable,
  turnsMissed,
} from '../../../../db/model/compliance/settle-draft.ts';
import { printDate } from '../../../../db/model/dates.ts';
import type { Document } from '../../../../db/model/records/document.ts';
import { PROGRESS } from '../../../../db/model/records/element.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { LongTextField } from '../../../components/fields/long-text-field.tsx';
import { WordsField } from '../../../components/fields/words-field.tsx';
import { useWords } from '../../../i18n/words.ts';

/** Asks with which words a paper settles one item, and how far the ministry is then. */
export function ItemWords({
  settleable,
  draft,
  paper,
  onChange,
}: {
  readonly settleable: Settleable;
  readonly draft: DraftItem;
  readonly paper: Document | undefined;
  readonly onChange: (draft: DraftItem) => void;
}): ReactElement {
  const { settle: t, motions } = useWords();
  const late = turnsMissed(draft, paper);
  return (
    <>
      <LongTextField
        label={motions.passage}
        description={t.passageHint}
        value={draft.passage}
        onChange={(passage) => onChange({ ...draft, passage })}
      />
      <div className="form-row">
        <WordsField
          label={motions.supportNote}
          value={draft.note}
          onChange={(note) => onChange({ ...draft, note })}
        />
        <ChoiceField
          label={t.progressAfter}
          value={progressOf(settleable, draft)}
          onChange={(progress) => onChange({ ...draft, progress })}
          choices={PROGRESS.map((value) => ({ value, label: motions.progresses[value] }))}
        />
      </div>
      {late.length === 0 ? null : (
        <WordsField
          label={motions.lateReason}
          description={t.lateHint({ days: late.map(printDate).join(', ') })}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
          isRequired
        />
      )}
    </>
  );
}
