import type { ReactElement } from 'react';
import { printDate } from '../../../../db/model/dates.ts';
import { today } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';
import { DeadlineRow } from '../form/deadline-fields.tsx';
import { blankDeadline, type ItemValues } from '../form/item-values.ts';
import { type Item, saveItem } from './item.ts';
import { PieceForm } from './piece-form.tsx';

/** Sets an item a term, or postpones the one it has, in place: the old ones stay. */
export function TermForm({
  item,
  asked,
  onDone,
}: {
  readonly item: Item;
  /** The day the House asked, from which a term can run. */
  readonly asked: string | undefined;
  readonly onDone: () => void;
}): ReactElement {
  const { motions: t } = useWords();
  const problems = function* ({ deadlines }: ItemValues) {
    const date = deadlines[0]?.date;
    if (date === undefined || asked === undefined || date >= asked) return;
    const message = t.deadlineBefore({ date: printDate(date), asked: printDate(asked) });
    yield { path: ['deadlines', 0, 'date'], message };
  };
  return (
    <PieceForm
      label={item.record.deadlines.length === 0 ? t.addDeadline : t.addPostponement}
      piece={{ deadlines: [blankDeadline(today())] }}
      problems={problems}
      onSave={({ deadlines }, papers) =>
        saveItem(item, { deadlines: [...item.record.deadlines, ...deadlines] }, papers)
      }
      onDone={onDone}
    >
      {(control) => <DeadlineRow control={control} path="deadlines.0" />}
    </PieceForm>
  );
}
