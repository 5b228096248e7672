import { splitRequest } from '../../../../db/model/requests/split-request.ts';
import { blankElement, type ItemValues } from './item-values.ts';

type Element = ItemValues['elements'][number];

/**
 * Merges two elements into one: the words of both, and what bears on either. Undefined where one is
 * waived and the other is not: as one they would be both.
 */
export function merged(one: Element, other: Element): Element | undefined {
  if ((one.waived === undefined) !== (other.waived === undefined)) return undefined;
  const waived = one.waived === undefined ? undefined : `${one.waived}; ${other.waived}`;
  const text = [one.text, other.text].filter((words) => words.trim() !== '').join(' ');
  return { ...one, text, support: [...one.support, ...other.support], waived };
}

/**
 * Splits an element into one for each of its lines. What bears on the whole bears on each part, so
 * nothing that was settled comes open by splitting; the user takes out what does not belong.
 */
export function splitAtLines(element: Element): readonly Element[] {
  const [first, ...rest] = linesOf(element.text);
  if (first === undefined) return [element];
  return [
    { ...element, text: first },
    ...rest.map((text) => ({
      ...blankElement(),
      text,
      support: element.support.map((each) => ({ ...each })),
      waived: element.waived,
    })),
  ];
}

/** Tells whether a text has several lines to split. */
export function hasLines(text: string): boolean {
  return linesOf(text).length > 1;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Gives the parts of a request that are not among the elements yet, each as an element of its own.
 */
export function elementsOfRequest(
  request: string,
  known: readonly Pick<Element, 'text'>[],
): readonly Element[] {
  const texts = new Set(known.map(({ text }) => comparable(text)));
  return splitRequest(request)
    .filter((part) => !texts.has(comparable(part)))
    .map((text) => ({ ...blankElement(), text }));
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim();
}
