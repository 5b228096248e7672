import { linkTexts, parseLinks } from './links/index.ts';
import { numbering } from './numbering.ts';
import type { Contents } from './records/contents.ts';

/** Kinds of record that bear a number in print that follows from its place. */
export type NumberedKind = 'proposal' | 'action' | 'action-line';

/** A record that got another number. */
export interface Renumbered {
  readonly kind: NumberedKind;
  readonly id: string;
  /** "26", or "3 en 4" for a row that stands for several. */
  readonly was: string;
  readonly now: string;
}

/** Changes that a step made to the printed numbers of a dossier. */
export interface Renumbering {
  /**
   * Proposals, action lines and actions, each in their new order; what is new or gone is not among
   * them.
   */
  readonly numbers: readonly Renumbered[];
  /** Number of references in texts that print another number. */
  readonly references: number;
}

/** The collections that numbers follow from. */
type NumberedContents = Pick<
  Contents,
  'dossier' | 'themes' | 'proposals' | 'actionLines' | 'actions'
>;
const COLLECTIONS = ['dossier', 'themes', 'proposals', 'actionLines', 'actions'] as const;

/** Compares a dossier before and after a step: which numbers and references print otherwise now. */
export function renumbering(before: Contents, after: Contents): Renumbering {
  const numbers = renumbered(before, after);
  if (numbers.length === 0) return { numbers, references: 0 };
  const changed = new Set(numbers.map(({ id }) => id));
  let references = 0;
  for (const { text } of linkTexts(after))
    for (const part of parseLinks(text))
      if (part.kind === 'link' && changed.has(part.target.id)) references += 1;
  return { numbers, references };
}

function renumbered(before: NumberedContents, after: NumberedContents): readonly Renumbered[] {
  if (COLLECTIONS.every((name) => before[name] === after[name])) return [];
  const [old, current] = [numbering(before), numbering(after)];
  return [
    ...otherwise('proposal', old.proposals, current.proposals),
    ...otherwise('action-line', old.actionLines, current.actionLines),
    ...otherwise('action', old.actions, current.actions),
  ];
}

function otherwise(
  kind: NumberedKind,
  old: ReadonlyMap<string, number | string>,
  current: ReadonlyMap<string, number | string>,
): readonly Renumbered[] {
  return [...current].flatMap(([id, number]) => {
    const was = old.get(id);
    return was === undefined || was === number
      ? []
      : [{ kind, id, was: String(was), now: String(number) }];
  });
}
