import { withoutReport } from './closing-report.ts';
import { bare, numberedParts } from './numbered-parts.ts';
import { ASKS, ENDS, EXPRESSES, HEAD } from './openings.ts';

interface Mark {
  readonly at: number;
  /** Offset at which its own words end. */
  readonly end: number;
  readonly asks: boolean;
}

function marksOf(text: string, pattern: RegExp, asks: boolean): readonly Mark[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    at: index,
    end: index + words.length,
    asks,
  }));
}

/** Orders marks as in the text; of marks that lie inside each other the first alone is kept. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  let end = 0;
  return marks
    .toSorted((one, other) => one.at - other.at || Number(other.asks) - Number(one.asks))
    .filter((mark) => {
      if (mark.at < end) return false;
      end = mark.end;
      return true;
    });
}

/**
 * Finds the requests of a motion without the words that open them. Where none do, the text is a
 * request that was written down alone, up to where a consideration or the close begins; a motion in
 * which the House only says or decides something leaves nothing.
 */
function requestsIn(text: string): readonly string[] {
  const asking = marksOf(text, ASKS, true);
  const asks = asking.length > 0 ? asking : marksOf(text, EXPRESSES, true);
  const start = HEAD.exec(text)?.[0].length ?? 0;
  const opens = asks.length > 0 ? asks : [{ at: start, end: start, asks: true }];
  const marks = apart([...opens, ...marksOf(text, ENDS, false)]);
  return marks.flatMap(({ end, asks: isRequest }, n) => {
    if (!isRequest) return [];
    // "verzoekt de regering, gelet op het advies, …": a consideration inside what is asked.
    const next = marks.slice(n + 1).find((mark) => {
      const isInside = !mark.asks && asks.length > 0 && bare(text.slice(end, mark.at)) === '';
      return !isInside;
    });
    return [text.slice(end, next?.at)];
  });
}

/**
 * Proposes the first split of a motion's request into elements, which a person then merges, splits
 * or words anew: one for each clause that asks ("verzoekt de regering", "verzoekt tevens", "draagt
 * … op"), within it one for each numbered part, and one for the report to the House that closes it.
 * "En tevens" splits nothing, and neither does a list of conditions. What the House considers is
 * never an element, nor what it disapproves of or decides; what it expresses ("spreekt uit dat") is
 * one only where nothing is asked. Words stay as they were moved, link tokens stay whole; only what
 * opens a request, the ends of lines and the punctuation around a part go.
 *
 * @param text with or without the considerations before it; may hold link tokens
 * @returns in the order of the text; nothing for a motion that asks nothing
 */
export function splitRequest(text: string): readonly string[] {
  return requestsIn(text.replaceAll(/\r\n?/g, '\n'))
    .flatMap((request) => {
      const { asked, report } = withoutReport(request);
      return [...numberedParts(asked), ...(report === undefined ? [] : [bare(report)])];
    })
    .filter((part) => part !== '');
}
