import { citationKey, parseCitation } from '../../../../db/model/citations/index.ts';
import type { RegisterFilter } from '../../../../preload/contract/register-filter.ts';
import { rowSearch } from '../../../components/words-search.ts';
import type { RegisterRow } from './register-rows.ts';

/** Filter that leaves everything in sight. */
export const NO_FILTER: RegisterFilter = {};

/** Tells whether everything is in sight. */
export function isUnfiltered({ words = '', ...rest }: RegisterFilter): boolean {
  return words.trim() === '' && Object.keys(rest).length === 0;
}

/** Gives the filter with one part of it changed; `undefined` takes that part out. */
export function changedFilter<Part extends keyof RegisterFilter>(
  filter: RegisterFilter,
  part: Part,
  value: RegisterFilter[Part] | undefined,
): RegisterFilter {
  const { [part]: _before, ...rest } = filter;
  const isEmpty = value === undefined || value === '';
  return isEmpty ? rest : ({ ...rest, [part]: value } as RegisterFilter);
}

const search = rowSearch(({ item, where, submitters }: RegisterRow) =>
  [
    item.name,
    item.about,
    item.citation,
    where,
    submitters,
    item.parties.join(' '),
    item.holder,
    item.minister,
    item.ministry,
  ].join(' '),
);

/**
 * Gives the test for typed text: a paper in any spelling finds what touches it, anything else the
 * items that hold its words.
 */
function typedTest(typed = ''): (row: RegisterRow) => boolean {
  const cited = parseCitation(typed);
  if (cited === undefined) return search(typed);
  const key = citationKey(cited);
  return ({ papers }) => papers.has(key);
}

/** Gives a test for the rows that a filter leaves in sight. */
export function passes(filter: RegisterFilter): (row: RegisterRow) => boolean {
  const holds = typedTest(filter.words);
  const same = (asked: string | undefined, is: string | undefined) =>
    asked === undefined || asked === is;
  const among = (asked: string | undefined, all: readonly string[]) =>
    asked === undefined || all.includes(asked);
  return (row) => {
    const { item } = row;
    return (
      (filter.stand === undefined ||
        filter.stand === item.course ||
        filter.stand === item.status) &&
      same(filter.due, item.due.state) &&
      same(filter.holder, item.holder) &&
      same(filter.minister, item.minister) &&
      same(filter.ministry, item.ministry) &&
      among(filter.submitter, item.submitters) &&
      among(filter.party, item.parties) &&
      among(filter.actionLine, item.actionLines) &&
      among(filter.document, item.documents) &&
      holds(row)
    );
  };
}
