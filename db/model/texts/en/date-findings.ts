import type { DateField, dateFindings as nl } from '../nl/date-findings.ts';
import { sentenceCase } from '../sentence-case.ts';
import { named } from './record-names.ts';

const FIELDS: Readonly<Record<DateField, string>> = {
  'letter.date': 'Date of the letter',
  'letter.dateSent': 'Sent on',
  'calendar.from': 'From (calendar)',
  'calendar.to': 'Up to and including (calendar)',
  asOf: 'As of',
  date: 'Date',
  dateSent: 'Date sent',
  'clearances.date': 'Date of the clearance',
  'reports.asOf': 'As of (progress)',
  heldOver: 'Held over on',
  'statusHistory.on': 'On (course)',
  'deadlines.date': 'No later than (term)',
  'deadlines.setOn': 'Set on (term)',
  madeOn: 'Made on',
  'occurrences.due': 'No later than (time of reporting)',
  on: 'Accepted on',
};

export const dateFindings: typeof nl = {
  'day-impossible': (p) =>
    `${sentenceCase(named(p.record))} has the date ${p.day} in ‘${FIELDS[p.field]}’; it does not exist or is not between 1945 and 2100.`,
};
