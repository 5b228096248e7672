import { proposalsByThemeAndCategory } from './numbering.ts';
import type { Contents } from './records/contents.ts';
import type { Proposal } from './records/proposal.ts';

/** "Idem", whatever follows it, as long as that names no record of its own. */
const IDEM = /^\s*(?:idem|dito|zie (?:hier)?boven|als (?:hier)?boven)(?![\p{L}\p{N}])(?!.*\[\[)/iu;

/** Tells whether an appreciation says no more than that it is as the one above it. */
export function saysIdem(appreciation: string): boolean {
  return IDEM.test(appreciation);
}

/**
 * Finds what each "Idem" of the proposals stands for: the appreciation above it in its table, past
 * other ones that say "Idem". `undefined` where nothing stands there.
 */
export function idemSources(
  contents: Pick<Contents, 'dossier' | 'themes' | 'proposals'>,
): ReadonlyMap<string, Proposal | undefined> {
  const sources = new Map<string, Proposal | undefined>();
  for (const { proposals } of proposalsByThemeAndCategory(contents)) {
    let above: Proposal | undefined;
    for (const proposal of proposals) {
      if (saysIdem(proposal.appreciation)) sources.set(proposal.id, above);
      else above = proposal.appreciation.trim() === '' ? undefined : proposal;
    }
  }
  return sources;
}

/**
 * Lists the ids of the proposals whose "Idem" says something else after a change than before it:
 * another appreciation stands above it now, or that one has other words. One that was written or
 * emptied itself is not.
 */
export function idemChanged(
  before: Pick<Contents, 'dossier' | 'themes' | 'proposals'>,
  after: Pick<Contents, 'dossier' | 'themes' | 'proposals'>,
): readonly string[] {
  const was = idemSources(before);
  return [...idemSources(after)].flatMap(([id, source]) => {
    if (!was.has(id)) return [];
    const old = was.get(id);
    const isSame = old?.id === source?.id && old?.appreciation === source?.appreciation;
    return isSame ? [] : [id];
  });
}
