/** Describes "Voortgang acties": how each action stands on a day, a table per action line. */
import { dayOfActions, reportAsOf } from '../../db/model/as-of/actions.ts';
import { printDate } from '../../db/model/dates.ts';
import { type LinkResolver, linkResolver, printLinks } from '../../db/model/links/index.ts';
import { actionsByLine, type Numbering, numbering } from '../../db/model/numbering.ts';
import type { Action } from '../../db/model/records/action.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { keepTogether, paragraph, textBlocks } from './cell-text.ts';
import type { AnnexBlock, AnnexDescription, CellBlock, Column, Row } from './description.ts';
import { overviewFacts, overviewTitle } from './overview-facts.ts';

export const ACTIONS_TITLE = 'Voortgang acties';

const HEAD = ['Nr.', 'Actie', 'Actiehouder', 'Status', 'Stand van zaken'] as const;

const COLUMNS: readonly Column[] = [0.12, 0.26, 0.16, 0.145, 0.315].map((share) => ({
  share,
  align: 'start',
}));

const STATUS_WORDS: Readonly<Record<Action['status'], string>> = {
  'niet-gestart': 'Niet gestart',
  loopt: 'Loopt',
  opgeschort: 'Opgeschort',
  afgerond: 'Afgerond',
  vervallen: 'Vervallen',
};

const NOT_REPORTED = 'Nog niet gemeld.';

/** Gives what was reported last, with its day below where that is not the day of the overview. */
function standOf(action: Action, asOf: string, resolve: LinkResolver): readonly CellBlock[] {
  const report = reportAsOf(action, asOf);
  if (report === undefined) return [paragraph(NOT_REPORTED)];
  const told = textBlocks(printLinks(report.text, resolve));
  if (report.asOf === asOf) return told;
  return [...told, paragraph(`Gemeld per ${printDate(report.asOf)}.`)];
}

/** Gives the words of an action's status; none where only later reports than the day are known. */
function statusOf(action: Action, asOf: string): string {
  const report = reportAsOf(action, asOf);
  if (report !== undefined) return STATUS_WORDS[report.status];
  return action.reports.length === 0 ? STATUS_WORDS[action.status] : '';
}

function cellOf(text: string) {
  return { blocks: text === '' ? [] : [paragraph(text)] };
}

function toRow(action: Action, asOf: string, numbers: Numbering, resolve: LinkResolver): Row {
  return {
    cells: [
      cellOf(numbers.actions.get(action.id) ?? ''),
      { blocks: textBlocks(printLinks(action.text, resolve)) },
      cellOf(action.holder ?? ''),
      cellOf(statusOf(action, asOf)),
      { blocks: standOf(action, asOf, resolve) },
    ],
  };
}

/**
 * Describes the overview of the progress of all actions.
 * @param asOf ISO date; absent: the last round of reports, else the letter's day
 */
export function describeActions(
  contents: Contents,
  asOf: string | undefined,
  definitive: boolean,
): AnnexDescription {
  const numbers = numbering(contents);
  const resolve = linkResolver(contents, numbers);
  const day = asOf ?? dayOfActions(contents);
  const facts = { contents, title: ACTIONS_TITLE, asOf: day, definitive };
  const groups = actionsByLine(contents).flatMap(({ line, actions }): readonly AnnexBlock[] => [
    {
      kind: 'heading',
      level: 2,
      text: keepTogether(`Actielijn ${numbers.actionLines.get(line.id)}. ${line.title}`),
    },
    actions.length === 0
      ? paragraph('Geen acties.')
      : {
          kind: 'table',
          columns: COLUMNS,
          head: HEAD,
          rows: actions.map((action) => toRow(action, day, numbers, resolve)),
          notes: [],
        },
  ]);
  return {
    ...overviewFacts(facts),
    blocks: [
      ...overviewTitle(facts),
      ...(groups.length === 0 ? [paragraph('Dit dossier heeft geen acties.')] : groups),
    ],
    rowCount: contents.actions.length,
  };
}
