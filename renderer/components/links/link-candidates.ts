import type { CheckContext } from '../../../db/model/checks/context.ts';
import { comparisonKey } from '../../../db/model/citations/index.ts';
import { EXPIRED, type LinkTarget, printLinks } from '../../../db/model/links/index.ts';
import { firstFound, searchable } from '../words-search.ts';

/** A record that a text can refer to. */
export interface LinkCandidate {
  readonly target: LinkTarget;
  /** Text that the link prints: a number or a citation. */
  readonly printed: string;
  /** Beginning of the record's text. */
  readonly about: string;
}

/** Number of candidates shown at once. */
const MOST_SHOWN = 40;
/** Number of signs shown of a long text. */
const LONGEST = 160;

/** Lists everything that a text of this dossier can refer to, in the order it is printed. */
export function linkCandidates({
  contents,
  numbers,
  resolve,
}: CheckContext): readonly LinkCandidate[] {
  const candidate = (target: LinkTarget, about: string): LinkCandidate => ({
    target,
    printed: resolve(target) ?? EXPIRED,
    about: printLinks(about, resolve).replaceAll('\n', ' ').slice(0, LONGEST),
  });
  const byNumber = (a: { readonly id: string }, b: { readonly id: string }) =>
    (numbers.proposals.get(a.id) ?? 0) - (numbers.proposals.get(b.id) ?? 0);
  return [
    ...contents.proposals
      .toSorted(byNumber)
      .map(({ id, text }) => candidate({ kind: 'voorstel', id }, text)),
    ...contents.actions.map(({ id, text }) => candidate({ kind: 'actie', id }, text)),
    ...contents.actionLines.map(({ id, title }) => candidate({ kind: 'actielijn', id }, title)),
    ...contents.motions.map(({ id, short, about }) =>
      candidate({ kind: 'motie', id }, `${short}: ${about}`),
    ),
    ...contents.documents.map(({ id, title }) => candidate({ kind: 'document', id }, title)),
  ];
}

type KindName = (kind: LinkTarget['kind']) => string;

/**
 * Finds the candidates for the typed text: first those with exactly that name, then those that hold
 * every word.
 *
 * @param kindName names a kind, so that "motie 240" finds a motion
 */
export function foundCandidates(
  candidates: readonly LinkCandidate[],
  typed: string,
  kindName: KindName,
): readonly LinkCandidate[] {
  const words = (each: LinkCandidate) =>
    `${kindName(each.target.kind)} ${each.printed} ${each.about}`;
  const exact = candidates.filter(isCalled(typed, kindName));
  const others = firstFound(candidates, words, { typed, most: MOST_SHOWN });
  return [...new Set([...exact, ...others])].slice(0, MOST_SHOWN);
}

/**
 * Gives the candidate that is meant: the only one with exactly that name, or the only one found.
 */
export function meantCandidate(
  found: readonly LinkCandidate[],
  typed: string,
  kindName: KindName,
): LinkCandidate | undefined {
  if (typed.trim() === '') return undefined;
  const exact = found.filter(isCalled(typed, kindName));
  const [one, more] = exact.length > 0 ? exact : found;
  return more === undefined ? one : undefined;
}

function isCalled(typed: string, kindName: KindName): (candidate: LinkCandidate) => boolean {
  const sought = searchable(typed.trim());
  const key = comparisonKey(typed);
  return ({ printed, target }) =>
    searchable(printed) === sought ||
    searchable(`${kindName(target.kind)} ${printed}`) === sought ||
    comparisonKey(printed) === key;
}
