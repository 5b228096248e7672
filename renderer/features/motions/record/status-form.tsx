import type { ReactElement } from 'react';
import { today } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';
import { proofMissing } from '../form/item-problems.ts';
import { blankStatus, type ItemValues } from '../form/item-values.ts';
import { StatusRow } from '../form/status-fields.tsx';
import { type Item, saveItem } from './item.ts';
import { PieceForm } from './piece-form.tsx';

/** Adds a status to the timeline of an item, in place. */
export function StatusForm({
  item,
  onDone,
}: {
  readonly item: Item;
  readonly onDone: () => void;
}): ReactElement {
  const { motions: t } = useWords();
  const { record } = item;
  const problems = function* ({ statusHistory }: ItemValues) {
    if (statusHistory[0]?.progress !== 'afgedaan') return;
    const message = proofMissing(record as unknown as ItemValues, t);
    if (message !== undefined) yield { path: ['statusHistory', 0, 'progress'], message };
  };
  return (
    <PieceForm
      label={t.addStatus}
      piece={{ statusHistory: [blankStatus(record.progress, today())] }}
      problems={problems}
      onSave={async ({ statusHistory: [added] }, papers) => {
        if (added === undefined) return;
        const statusHistory = [...record.statusHistory, added];
        await saveItem(item, { statusHistory, progress: added.progress }, papers);
      }}
      onDone={onDone}
    >
      {(control) => <StatusRow control={control} path="statusHistory.0" />}
    </PieceForm>
  );
}
