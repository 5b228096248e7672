import { type ReactElement, useContext } from 'react';
import { Button } from 'react-aria-components';
import { type Control, useController, useWatch } from 'react-hook-form';
import { printDate } from '../../../../db/model/dates.ts';
import { otherReading, readDeadline, whyUnread } from '../../../../db/model/deadlines/index.ts';
import { isDay } from '../../../components/fields/typed-day.ts';
import { FormReadOnly } from '../../../components/form/form-read-only.ts';
import { useContents } from '../../../data/contents.ts';
import { useWords } from '../../../i18n/words.ts';
import type { ItemValues } from './item-values.ts';

/** Offers the day that a phrase reads as against the dossier's calendar, without filling it in. */
export function ReadDay({
  control,
  path,
}: {
  readonly control: Control<ItemValues, unknown, ItemValues>;
  readonly path: `deadlines.${number}`;
}): ReactElement | null {
  const { motions: t } = useWords();
  const isReadOnly = useContext(FormReadOnly);
  const { calendar } = useContents().dossier;
  const deadline = useWatch({ control, name: path });
  const { field } = useController({ control, name: `${path}.date` });
  if (deadline === undefined || deadline.phrase.trim() === '') return null;
  const { phrase, setOn, date, reason } = deadline;
  const context = { on: setOn, calendar };
  const reading = isDay(setOn) ? readDeadline(phrase, context) : undefined;
  if (reading === undefined) {
    return date === undefined ? (
      <p className="citation-reading" role="status">
        {t.phraseUnread[isDay(setOn) ? whyUnread(phrase, context) : 'words']}
      </p>
    ) : null;
  }
  const day = printDate(reading.date);
  const isOther = date !== undefined && otherReading(deadline, calendar) !== undefined;
  return (
    <div className="read-day" data-differs={isOther || undefined}>
      <p className="citation-reading" role="status">
        {t.phraseReads({ day, basis: reading.entry ?? t.readBases[reading.basis] })}
        {isOther && (reason ?? '') === '' ? (
          <strong>
            {' '}
            {t.deadlineDiffers({
              phrase,
              setOn: printDate(setOn),
              read: day,
              date: printDate(date),
            })}
          </strong>
        ) : null}
      </p>
      {isReadOnly || date === reading.date ? null : (
        <Button className="button" onPress={() => field.onChange(reading.date)}>
          {t.takeDay({ day })}
        </Button>
      )}
    </div>
  );
}
