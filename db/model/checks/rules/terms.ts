import {
  commitmentCourse,
  commitmentProblems,
  motionCourse,
  motionProblems,
  replacedMotions,
  surroundingsIn,
} from '../../compliance/index.ts';
import type { RecordRef } from '../../records/values.ts';
import { dueOf } from '../../register/index.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/**
 * A day against which terms are held. Any day will do: what has a term without a day has it on each
 * of them.
 */
const ANY_DAY = '2000-01-01';

/**
 * Finds terms of open items that nobody has said the day of: they can never be late. What is late,
 * or nearly, is no finding: that changes by the day, and equal dossiers must give equal findings.
 */
export const termUnread: Rule<'term-unread'> = {
  code: 'term-unread',
  severity: 'opmerking',
  blocksDefinitive: false,
  *find(context) {
    const { contents } = context;
    const replaced = replacedMotions(contents);
    const open = [
      ...contents.motions
        .filter((motion) => motionCourse(motion, replaced) === 'open')
        .map((item) => ({ kind: 'motion' as const, item })),
      ...contents.commitments
        .filter((commitment) => commitmentCourse(commitment) === 'open')
        .map((item) => ({ kind: 'commitment' as const, item })),
    ];
    for (const { kind, item } of open) {
      const { state, phrase } = dueOf(item, ANY_DAY);
      if (state !== 'unread' || phrase === undefined) continue;
      const record: RecordRef = { kind, id: item.id };
      yield { params: { item: recordName(context, record), phrase }, records: [record] };
    }
  },
};

function* problemsIn(context: CheckContext) {
  const { contents } = context;
  const around = surroundingsIn(contents);
  const items = [
    ...contents.motions.map((motion) => ({
      record: { kind: 'motion', id: motion.id } as const,
      found: motionProblems(motion, around),
    })),
    ...contents.commitments.map((commitment) => ({
      record: { kind: 'commitment', id: commitment.id } as const,
      found: commitmentProblems(commitment, around),
    })),
  ];
  for (const { record, found } of items) {
    for (const { problem } of found) yield { record, problem };
  }
}

/**
 * Finds terms that were over before anything was asked or promised: a day was read or typed wrong.
 */
export const termTooEarly: Rule<'term-too-early'> = {
  code: 'term-too-early',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const { record, problem } of problemsIn(context)) {
      if (problem.code !== 'deadline-too-early') continue;
      const { date, since } = problem;
      yield { params: { item: recordName(context, record), date, since }, records: [record] };
    }
  },
};

/**
 * Finds days that are not the one their phrase says, while nobody said why: one of both was typed
 * wrong.
 */
export const termDiffers: Rule<'term-differs'> = {
  code: 'term-differs',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const { record, problem } of problemsIn(context)) {
      if (problem.code !== 'deadline-differs') continue;
      const { phrase, date, read, setOn } = problem;
      const item = recordName(context, record);
      yield { params: { item, phrase, date, read, setOn }, records: [record] };
    }
  },
};
