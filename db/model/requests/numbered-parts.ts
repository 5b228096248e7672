import { isListOfConditions } from './conditions.ts';

const MARKER = /(?<=^|\s)\(?(\d{1,2}|[a-z]|[ivx]+|[IVX]+)[.)°](?=\s)/g;
/** A dash is a bullet where a line or a list begins with it; round and square ones always are. */
const BULLET = /(?:(?<=^\s*|\n\s*|[:;]\s+)[-–—*](?=\s)|(?<=^|\s)[•·▪◦‣●■\uf0b7](?=\s|\p{L}))/gu;

/** Series that parts are numbered with; a row counts only from its first on, in order. */
const SERIES: readonly (readonly string[])[] = [
  Array.from({ length: 30 }, (_, n) => String(n + 1)),
  [...'abcdefghijklmnopqrstuvwxyz'],
  'i ii iii iv v vi vii viii ix x'.split(' '),
  'I II III IV V VI VII VIII IX X'.split(' '),
];

interface Marker {
  readonly at: number;
  readonly end: number;
}

function inSeries(text: string, series: readonly string[]): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(MARKER)) {
    if (match[1] !== series[found.length]) continue;
    found.push({ at: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Finds the markers of the outermost list: of the lists there are, the one that begins first. */
function markersIn(text: string): readonly Marker[] {
  const bullets = [...text.matchAll(BULLET)].map(({ 0: mark, index }) => ({
    at: index,
    end: index + mark.length,
  }));
  return [...SERIES.map((series) => inSeries(text, series)), bullets]
    .filter((markers) => markers.length > 1)
    .reduce<readonly Marker[]>(
      (first, next) => ((next[0]?.at ?? 0) < (first[0]?.at ?? Infinity) ? next : first),
      [],
    );
}

/** Gives a part without the punctuation that joins it to its neighbours, on one line. */
export function bare(part: string): string {
  return part
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:;,.]+/, '')
    .replace(/[\s:;,.]+(?:en)?[\s:;,.]*$/, '')
    .trim();
}

/**
 * Splits a request by its numbered parts (`1.`, `a)`, `I.`, `-`), each with the words before the
 * list in front of it: "te onderzoeken: 1. of …; 2. hoe …" asks to study two things. One without a
 * list is one part, and so is one whose list says when or on what conditions it is to be done.
 */
export function numberedParts(request: string): readonly string[] {
  const markers = markersIn(request);
  if (markers.length === 0) return [bare(request)];
  const lead = bare(request.slice(0, markers[0]?.at));
  const parts = markers.map(({ end }, n) => bare(request.slice(end, markers[n + 1]?.at)));
  if (isListOfConditions(lead, parts)) return [bare(request)];
  return parts.map((part) => (lead === '' || part === '' ? part : `${lead} ${part}`));
}
