import { type CalendarDate, parseDate } from '@internationalized/date';
import { type ReactElement, useContext } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarStateContext,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components';
import { EARLIEST_DAY, LATEST_DAY } from '../../../db/model/records/values.ts';
import { useToday } from '../../data/today.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';

/** Opens a calendar under a field, in which a day is chosen; Esc leaves the field as it was. */
export function CalendarButton({
  label,
  day,
  onChoose,
}: {
  /** The field's name. */
  readonly label: string;
  /** ISO date. */
  readonly day: string | undefined;
  readonly onChoose: (day: string) => void;
}): ReactElement {
  const { components: words } = useWords();
  const today = useToday();
  return (
    <DialogTrigger>
      <Button className="field-button" aria-label={words.openCalendar({ label })}>
        <Icon name="calendar" />
      </Button>
      <Popover className="popover calendar-popover" placement="bottom end">
        <Dialog className="calendar-dialog" aria-label={words.calendarOf({ label })}>
          {({ close }) => {
            const choose = (chosen: string) => {
              onChoose(chosen);
              close();
            };
            return (
              <>
                <Calendar<CalendarDate>
                  className="calendar"
                  aria-label={words.calendarOf({ label })}
                  value={day === undefined ? null : parseDate(day)}
                  defaultFocusedValue={parseDate(day ?? today)}
                  minValue={parseDate(EARLIEST_DAY)}
                  maxValue={parseDate(LATEST_DAY)}
                  onChange={(chosen) => choose(chosen.toString())}
                  autoFocus
                >
                  <CalendarHead />
                  <CalendarGrid className="calendar-days" weekdayStyle="short">
                    {(date) => (
                      <CalendarCell
                        className={`calendar-day${date.toString() === today ? ' calendar-today' : ''}`}
                        date={date}
                      />
                    )}
                  </CalendarGrid>
                </Calendar>
                <Button className="button" onPress={() => choose(today)}>
                  {words.today}
                </Button>
              </>
            );
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Shows the month of the calendar, with steps back and forth by a month and by a year. */
function CalendarHead(): ReactElement {
  const { components: words } = useWords();
  const state = useContext(CalendarStateContext);
  return (
    <header className="calendar-head">
      <Button
        slot={null}
        className="calendar-step"
        aria-label={words.previousYear}
        onPress={() => state?.focusPreviousSection(true)}
      >
        <Icon name="chevrons-left" />
      </Button>
      <Button slot="previous" className="calendar-step">
        <Icon name="chevron-left" />
      </Button>
      <Heading className="calendar-month" />
      <Button slot="next" className="calendar-step">
        <Icon name="chevron-right" />
      </Button>
      <Button
        slot={null}
        className="calendar-step"
        aria-label={words.nextYear}
        onPress={() => state?.focusNextSection(true)}
      >
        <Icon name="chevrons-right" />
      </Button>
    </header>
  );
}
