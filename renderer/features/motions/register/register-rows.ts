import type { CheckContext } from '../../../../db/model/checks/context.ts';
import {
  comparisonKey,
  parseCitation,
  printCitation,
} from '../../../../db/model/citations/index.ts';
import type { Motion, Outcome } from '../../../../db/model/records/motion.ts';
import { type RegisterItem, registerOf } from '../../../../db/model/register/index.ts';

/** A line of the register: an item of the read model, and how the list shows it. */
export interface RegisterRow {
  readonly id: string;
  readonly item: RegisterItem;
  /** What the House decided; only motions have it, as nothing is voted on a promise. */
  readonly outcome?: Outcome;
  /** The citation as a column has room for: "28 638, nr. 244". */
  readonly where: string;
  /** Who moved it, "Bikker (CU), Krul (CDA)"; of a commitment who promised. */
  readonly submitters: string;
  /** Comparison keys of the papers it touches. */
  readonly papers: ReadonlySet<string>;
}

/**
 * Gives every motion and commitment as the register shows it, in the register's order.
 *
 * @param today ISO date: what is late depends on it
 */
export function registerRows(lookup: CheckContext, today: string): readonly RegisterRow[] {
  const { contents, documents } = lookup;
  const motions = new Map(contents.motions.map((motion) => [motion.id, motion]));
  const promisedBy = new Map(contents.commitments.map((one) => [one.id, one.promisedBy ?? '']));
  const keys = new Map<string, string>();
  const keyOf = (id: string): readonly string[] => {
    const citation = documents.get(id)?.citation;
    if (citation === undefined) return [];
    const key = keys.get(id) ?? comparisonKey(citation);
    keys.set(id, key);
    return [key];
  };
  return registerOf(contents, today).map((item): RegisterRow => {
    const motion = motions.get(item.id);
    return {
      id: item.id,
      item,
      ...(motion === undefined ? {} : { outcome: motion.outcome }),
      where: shortCitation(item.citation),
      submitters: motion === undefined ? (promisedBy.get(item.id) ?? '') : submittersOf(motion),
      papers: new Set(item.documents.flatMap(keyOf)),
    };
  });
}

/** Prints a citation shortly, "28 638, nr. 244"; of another paper the whole citation. */
export function shortCitation(citation = ''): string {
  const read = parseCitation(citation);
  if (read?.kind !== 'kamerstuk') return citation;
  const { session: _session, chamber: _chamber, ...paper } = read;
  return printCitation(paper).replace('Kamerstuk ', '');
}

function submittersOf({ submitters }: Motion): string {
  return submitters
    .map(({ name, party }) => (party === undefined ? name : `${name} (${party})`))
    .join(', ');
}
