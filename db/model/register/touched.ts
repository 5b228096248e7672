import { citationsIn, comparisonKey } from '../citations/index.ts';
import { linkTargets } from '../links/index.ts';
import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Element, StatusChange } from '../records/element.ts';
import type { Motion } from '../records/motion.ts';

/** Finds the papers and action lines that an item is tied to. */
export interface Touched {
  /** Lists the ids of the papers it was made in, is supported by, or cites, each once. */
  readonly documents: (item: Motion | Commitment) => readonly string[];
  /** Lists the ids of the action lines in which it is carried out, each once. */
  readonly actionLines: (item: Motion | Commitment) => readonly string[];
}

function ownPapers(item: Motion | Commitment): readonly (string | undefined)[] {
  if ('document' in item) return [item.document];
  return [item.madeIn, ...item.occurrences.map(({ settledBy }) => settledBy)];
}

function textsOf(item: Motion | Commitment): readonly string[] {
  const own = 'document' in item ? [item.about, item.request ?? ''] : [item.text];
  return [
    ...own,
    ...item.elements.flatMap(({ text, support }) => [text, ...support.map(({ note }) => note)]),
    ...item.statusHistory.map(({ note }) => note),
  ];
}

function citationsOf(item: Motion | Commitment): readonly string[] {
  const cited: readonly Pick<StatusChange, 'citation'>[] = [
    ...item.statusHistory,
    ...item.deadlines,
  ];
  return cited.flatMap(({ citation }) => citation ?? []);
}

function supportsOf(elements: readonly Element[], kind: string): readonly string[] {
  return elements.flatMap(({ support }) =>
    support.flatMap((one) => (one.kind === kind ? [one.id] : [])),
  );
}

/**
 * Gives the comparison keys of the papers that a citation names, one or several, equal for every
 * spelling of them.
 */
function keysOf(citation: string): readonly string[] {
  return [comparisonKey(citation), ...citationsIn(citation).map(({ key }) => key)];
}

/** Prepares a dossier to find what its items are tied to. */
export function touchedIn(contents: Contents): Touched {
  const papers = new Map(contents.documents.map((d) => [comparisonKey(d.citation), d.id]));
  const present = new Set(contents.documents.map(({ id }) => id));
  const paperOfMotion = new Map(contents.motions.map(({ id, document }) => [id, document]));
  const lineOf = new Map(contents.actions.map(({ id, line }) => [id, line]));
  const proposals = new Map(contents.proposals.map((proposal) => [proposal.id, proposal]));

  return {
    documents: (item) => {
      const linked = textsOf(item)
        .flatMap(linkTargets)
        .map(({ kind, id }) =>
          kind === 'motie' || kind === 'motienaam' ? paperOfMotion.get(id) : id,
        );
      const ids = [
        ...ownPapers(item),
        ...supportsOf(item.elements, 'document'),
        ...supportsOf(item.elements, 'motion').map((id) => paperOfMotion.get(id)),
        ...citationsOf(item)
          .flatMap(keysOf)
          .map((key) => papers.get(key)),
        ...linked,
      ].filter((id) => id !== undefined && present.has(id));
      return [...new Set(ids as readonly string[])];
    },
    actionLines: (item) => {
      const becameActions = supportsOf(item.elements, 'proposal').map(
        (id) => proposals.get(id)?.becameAction,
      );
      const lines = [...supportsOf(item.elements, 'action'), ...becameActions].flatMap(
        (id) => (id === undefined ? undefined : lineOf.get(id)) ?? [],
      );
      return [...new Set(lines)];
    },
  };
}
