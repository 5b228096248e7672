import type { Numbering } from '../numbering.ts';
import type { Contents } from '../records/contents.ts';
import type { LinkResolver } from './print.ts';
import type { LinkTarget } from './tokens.ts';

/** Finds records by what a text calls them. */
export interface ReferenceIndex {
  /** Finds the records of a kind that print that number: "26", "3 en 4". */
  readonly numbered: (kind: LinkTarget['kind'], printed: string) => readonly LinkTarget[];
  /** The motions that are called after them, without regard to capitals. */
  readonly calledAfter: (names: string) => readonly LinkTarget[];
  /** Prints a link to it, with plain spaces. */
  readonly printed: (target: LinkTarget) => string | undefined;
  /** Every name that a motion is called after, the longest first. */
  readonly motionNames: readonly string[];
  /** The papers that print that citation; of a motion's paper the motion, if one is meant. */
  readonly cited: (citation: string, isMotion: boolean) => readonly LinkTarget[];
}

type Indexed = Pick<Contents, 'documents' | 'motions'>;

/** Prepares finding the records of a dossier, by the numbers and citations of now. */
export function referenceIndex(
  contents: Indexed,
  numbers: Numbering,
  resolve: LinkResolver,
): ReferenceIndex {
  const byNumber = Map.groupBy(
    [
      ...[...numbers.proposals.keys()].map((id): LinkTarget => ({ kind: 'voorstel', id })),
      ...[...numbers.actions.keys()].map((id): LinkTarget => ({ kind: 'actie', id })),
      ...[...numbers.actionLines.keys()].map((id): LinkTarget => ({ kind: 'actielijn', id })),
    ],
    (target) => `${target.kind} ${resolve(target)}`,
  );
  const plainly = (printed: string) => printed.replaceAll('\u00a0', ' ');
  const papers = (kind: 'motie' | 'document', records: readonly { readonly id: string }[]) =>
    Map.groupBy(
      records.map(({ id }): LinkTarget => ({ kind, id })),
      (target) => plainly(resolve(target) ?? ''),
    );
  const motions = papers('motie', contents.motions);
  const documents = papers('document', contents.documents);
  const byName = Map.groupBy(
    contents.motions.map(({ id }): LinkTarget => ({ kind: 'motienaam', id })),
    (target) => nameKey(resolve(target) ?? ''),
  );
  return {
    printed: (target) => resolve(target)?.replaceAll('\u00a0', ' '),
    calledAfter: (names) => byName.get(nameKey(names)) ?? [],
    motionNames: [...byName.keys()].toSorted((a, b) => b.length - a.length),
    numbered: (kind, printed) => byNumber.get(`${kind} ${printed}`) ?? [],
    cited: (citation, isMotion) =>
      (isMotion ? motions.get(citation) : undefined) ?? documents.get(citation) ?? [],
  };
}

function nameKey(names: string): string {
  return names.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
