import type {
  Position,
  TokenFieldSegment,
  TokenFieldValue,
} from 'react-aria-components/TokenField';
import {
  EXPIRED,
  type LinkResolver,
  type LinkTarget,
  type ReferenceIndex,
  referencesIn,
  type TextReference,
} from '../../../db/model/links/index.ts';

type FieldValue = TokenFieldValue<LinkTarget>;
type Segment = TokenFieldSegment<LinkTarget>;

/** A reference in words that means one record. */
export type Recognised = TextReference & { readonly target: LinkTarget };

/** Finds the references in the words of a field that each mean one record. */
export function recognisedIn(field: FieldValue, index: ReferenceIndex): readonly Recognised[] {
  const pieces = field.segments.map(({ type, text }) => ({ text, isLink: type === 'token' }));
  return referencesIn(pieces, index).filter((found): found is Recognised => !!found.target);
}

/** Counts the signs before a position, as the text reads. */
export function offsetOf({ segments }: FieldValue, { index, offset }: Position): number {
  return segments.slice(0, index).reduce((sum, { text }) => sum + text.length, offset);
}

function positionAt({ segments }: FieldValue, offset: number): Position {
  let left = offset;
  for (const [index, { text }] of segments.entries()) {
    if (left <= text.length) return { index, offset: left };
    left -= text.length;
  }
  return { index: segments.length, offset: 0 };
}

function cut(
  segments: readonly Segment[],
  at: number,
  found: readonly Recognised[],
  to: (one: Recognised) => Segment,
) {
  const made: Segment[] = [];
  let before = at;
  for (const segment of segments) {
    const end = before + segment.text.length;
    if (segment.type === 'token') made.push(segment);
    else {
      const words = (from: number, until: number): Segment => ({
        type: 'text',
        text: segment.text.slice(from - before, until - before),
      });
      let from = before;
      for (const one of found.filter((each) => each.from >= before && each.to <= end)) {
        made.push(words(from, one.from), to(one));
        from = one.to;
      }
      made.push(words(from, end));
    }
    before = end;
  }
  return made.filter(({ text }) => text !== '');
}

/** A field in which references were made links, and the links that are new in it. */
export interface MadeLinks {
  readonly field: FieldValue;
  readonly links: readonly LinkTarget[];
}

/**
 * Makes links of references, as one thing to undo. The words that are read stay as they are, and
 * the caret, which stands behind them, where it is.
 */
export function madeLinks(
  field: FieldValue,
  found: readonly Recognised[],
  resolve: LinkResolver,
): MadeLinks {
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return { field, links: [] };
  const links: LinkTarget[] = [];
  const caret = Math.max(last.to, offsetOf(field, field.caretPosition));
  const [start, end] = [positionAt(field, first.from), positionAt(field, caret)];
  const segments = cut(field.slice(start, end).segments, first.from, found, ({ target }) => {
    const value = { ...target };
    links.push(value);
    return { type: 'token', text: resolve(value) ?? EXPIRED, value };
  });
  return { field: field.replaceRangeWithSegments(start, end, segments, false), links };
}

/** Puts the words of links in their place again. */
export function unmadeLinks(field: FieldValue, links: readonly LinkTarget[]): FieldValue {
  return field.segments.reduce<FieldValue>((now, segment) => {
    if (segment.type !== 'token' || segment.value === undefined) return now;
    if (!links.includes(segment.value)) return now;
    const index = now.segments.findIndex(
      (each) => each.type === 'token' && each.value === segment.value,
    );
    const end = { index, offset: segment.text.length };
    return now.replaceRange({ index, offset: 0 }, end, segment.text, false);
  }, field);
}

/**
 * Tells whether words that were made links read as something else by what was typed behind them: "voorstel
 * 3 " was a reference until "jaar geleden" followed.
 */
export function areOvertaken(
  { segments }: FieldValue,
  links: readonly LinkTarget[],
  index: ReferenceIndex,
): boolean {
  const isMade = ({ type, value }: Pick<Segment, 'type'> & { value?: LinkTarget | undefined }) =>
    type === 'token' && value !== undefined && links.includes(value);
  const pieces = segments.map((segment) => ({
    text: segment.text,
    isLink: segment.type === 'token' && !isMade(segment),
  }));
  const found = referencesIn(pieces, index);
  let at = 0;
  for (const segment of segments) {
    const from = at;
    at += segment.text.length;
    if (isMade(segment) && !found.some((each) => each.from === from && each.to === at)) return true;
  }
  return false;
}

/** Puts the words of such links in their place again, the caret where it was. */
export function overtakenUnmade(field: FieldValue, links: readonly LinkTarget[]): FieldValue {
  const caret = offsetOf(field, field.caretPosition);
  const words = unmadeLinks(field, links);
  return words.withCaretPosition(positionAt(words, caret));
}

/** Signs that end a number: a space, a line's end or a sign that is part of no number. */
const ENDS = /[\s;:)!?»”"'’–,.]/;

/** A word behind a reference, just finished: what it is decides whether the number is a reference. */
const WORD_BEHIND = /^ [\p{L}'’-]+$/u;

/**
 * Finds the references that one sign finished, as it was typed behind them: with a number the
 * others of its list. Behind a list a space decides nothing yet, for "voorstel 12 en 13 " may go on
 * with "gemeenten": there the next word does.
 */
export function finishedBy(
  before: FieldValue,
  after: FieldValue,
  index: ReferenceIndex,
): readonly Recognised[] {
  const text = after.toString();
  if (text.length !== before.toString().length + 1) return [];
  const caret = offsetOf(after, after.caretPosition);
  const sign = text.charAt(caret - 1);
  if (!ENDS.test(sign)) return [];
  const found = recognisedIn(after, index);
  const behindWord = found.find(({ to }) => WORD_BEHIND.test(text.slice(to, caret - 1)));
  const last = found.find(({ to }) => to === caret - 1) ?? behindWord;
  if (last === undefined) return [];
  const list = found.filter((each) => each.list === last.list && each.to <= last.to);
  return sign === ' ' && last !== behindWord && last.follows ? list.slice(0, -1) : list;
}

/** Finds the references that end at an offset: with a number the others of its list. */
export function endingAt(
  field: FieldValue,
  offset: number,
  index: ReferenceIndex,
): readonly Recognised[] {
  const found = recognisedIn(field, index);
  const last = found.find(({ to }) => to === offset);
  return last === undefined
    ? []
    : found.filter(({ list, to }) => list === last.list && to <= offset);
}
