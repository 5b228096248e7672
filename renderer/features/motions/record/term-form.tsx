import type { ReactElement } from 'react';
import { printDate } from '../../../../db/model/dates.ts';
import { otherReading } from '../../../../db/model/deadlines/index.ts';
import { useContents } from '../../../data/contents.ts';
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
  /** Day the House asked, from which a term can run. */
  readonly asked: string | undefined;
  readonly onDone: () => void;
}): ReactElement {
  const { motions: t } = useWords();
  const { calendar } = useContents().dossier;
  const problems = function* ({ deadlines }: ItemValues) {
    const given = deadlines[0];
    if (given?.date === undefined) return;
    const { date, phrase, setOn, reason } = given;
    const path = ['deadlines', 0, 'date'];
    if (asked !== undefined && date < asked) {
      const message = t.deadlineBefore({ date: printDate(date), asked: printDate(asked) });
      yield { path, message };
    }
    const read = reason === undefined ? otherReading(given, calendar)?.date : undefined;
    if (read === undefined) return;
    const days = { setOn: printDate(setOn), read: printDate(read), date: printDate(date) };
    yield { path, message: t.deadlineDiffers({ phrase, ...days }) };
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
