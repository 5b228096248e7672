import { reportAsOf } from '../../../../db/model/as-of/actions.ts';
import type { CheckContext } from '../../../../db/model/checks/context.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { Action } from '../../../../db/model/records/action.ts';
import type { Column } from '../../../components/table/column.ts';
import type { Words } from '../../../i18n/words.ts';

/**
 * Gives the columns in which a round is reported: Nr. | Actie | Actiehouder | Status | Stand van
 * zaken. An action that was passed over stands as it was last reported before.
 */
export function reportColumns(
  round: string,
  { numbers, resolve }: Pick<CheckContext, 'numbers' | 'resolve'>,
  words: Words['budget'],
): readonly Column<Action>[] {
  return [
    { key: 'number', title: words.nr, text: ({ id }) => numbers.actions.get(id) ?? '' },
    { key: 'text', title: words.actionHead, text: ({ text }) => printLinks(text, resolve) },
    { key: 'holder', title: words.holder, text: ({ holder = '' }) => holder },
    {
      key: 'status',
      title: words.status,
      text: (action) => words.statuses[reportAsOf(action, round)?.status ?? action.status],
    },
    {
      key: 'report',
      title: words.reports,
      text: (action) => printLinks(reportAsOf(action, round)?.text ?? '', resolve),
    },
  ];
}
