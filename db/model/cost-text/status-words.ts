import type { CostStatus } from '../records/proposal.ts';
import { STATUS_WORDS } from './words.ts';

type WithoutEstimate = Exclude<CostStatus, 'geraamd'>;

/** A cell that holds no estimate. */
export interface SaidStatus {
  readonly costStatus: WithoutEstimate;
  /** Words of the cell beyond that: `binnen bestaande begroting`. */
  readonly words?: string;
}

const UNKNOWN =
  /(?:p\. ?m\.?|pm|pro memorie|memorie(?:post)?|n\.? ?t\.? ?b\.?|n\.o\.t\.k\.|(?:nog |nader )(?:nader )?te bepalen|nader te ramen|(?:nog )?niet te ramen|nog niet (?:geraamd|bepaald)|wordt nog bepaald|volgt(?: nog)?|nog onbekend|onbekend)(?![\p{L}\d])/iuy;
const NOT_KNOWN = /(?:nog niet bekend|niet bekend|n\.? ?n\.? ?b\.?)(?![\p{L}\d])/iuy;

/** The whole cell, its closing point aside. */
const WHOLE: readonly (readonly [RegExp, WithoutEstimate])[] = [
  [/^(?:geen(?: kosten)?|nihil|kosteloos)$/i, 'geen'],
  [/^(?:n\. ?v\. ?t|nvt|niet van toepassing)$/i, 'nvt'],
];

const NONE =
  '(?:geen|nihil)(?: \\(?(?:extra|additionele|aanvullende|directe)\\)?)?(?: (?:kosten|meerkosten|uitgaven))?';
const OWN = '(?:bestaande|reguliere|huidige|lopende|beschikbare|eigen)';
const COVERED = [
  '(?:(?:past|valt|passend|wordt|worden|(?:te dekken|wordt gedekt|worden gedekt)|gedekt|(?:wordt |worden )?opgevangen) )?',
  `(?:binnen(?: de| het)?(?: ${OWN})?|uit(?: de| het)? ${OWN})`,
  ' (?:begroting(?:en)?|middelen|budget(?:ten)?|kaders?|capaciteit)(?: (?:gedekt|opgevangen))?',
].join('');
/** Words for nothing extra: what they say of the cover is more than "none". */
const NOTHING_EXTRA = new RegExp(
  `^(?:${NONE}|(?:budget|kosten|budgettair )neutraal|(?:${NONE}[,;.:]? ?\\(?)?${COVERED}\\)?)$`,
  'i',
);
const DOES_NOT_APPLY = new RegExp(
  `^(?:n\\.?v\\.?t\\.?|niet van toepassing)[,;:]? ?\\(?${COVERED}\\)?$`,
  'i',
);
/** Words that may follow an unknown cost: they hold no amount in any way. */
const EXPLANATION = /^[,;:]? ?[^\d€]+$/u;
const SCALE = /miljoen|mln|miljard|mld|duizend|\bton\b|euro\b/i;

/** Finds words at a place in a text that say a cost is not known: `p.m.`, `n.t.b.`. */
export function unknownAt(
  text: string,
  at: number,
): { readonly costStatus: WithoutEstimate; readonly end: number } | undefined {
  for (const [pattern, costStatus] of [
    [NOT_KNOWN, 'nog-niet-bekend'],
    [UNKNOWN, 'nog-onbekend'],
  ] as const) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { costStatus, end: pattern.lastIndex };
  }
  return undefined;
}

/**
 * Reads a cell that says as a whole that there is no estimate: `Geen.`, `n.v.t.`, `nihil`, `PM`.
 */
export function statusOf(cell: string): SaidStatus | undefined {
  const bare = (words: string) => words.toLowerCase().replace(/\.$/, '');
  const said = bare(cell);
  const printed = (Object.entries(STATUS_WORDS) as [WithoutEstimate, string][]).find(
    ([, words]) => bare(words) === said,
  );
  if (printed !== undefined) return { costStatus: printed[0] };
  const unknown = unknownAt(cell, 0);
  if (unknown !== undefined) {
    const { costStatus } = unknown;
    const rest = cell.slice(unknown.end);
    if (/^\.?$/.test(rest)) return { costStatus };
    if (EXPLANATION.test(rest) && !SCALE.test(rest)) return { costStatus, words: cell };
  }
  const whole = WHOLE.find(([pattern]) => pattern.test(said));
  if (whole !== undefined) return { costStatus: whole[1] };
  const words = cell.replace(/\.$/, '');
  if (DOES_NOT_APPLY.test(said)) return { costStatus: 'nvt', words };
  return NOTHING_EXTRA.test(said) ? { costStatus: 'geen', words } : undefined;
}
