import {
  findDocument,
  parseCitation,
  printCitation,
  sameCitation,
} from '../../../db/model/citations/index.ts';
import { newId } from '../../../db/model/id.ts';
import type { Document } from '../../../db/model/records/document.ts';
import type { Language } from '../../../db/model/texts/index.ts';
import { dayRefused } from '../fields/typed-day.ts';

/** Gives the citation of a typed paper: in house form and without pages, else as it was written. */
export function paperCitation(typed: string): string {
  const citation = parseCitation(typed);
  return citation === undefined ? typed.trim() : printCitation(citation);
}

/**
 * Makes a new paper ready for the register: a citation of parliament in house form, with the number
 * and kind that it says, and the address if it was cited by that; any other as it was written.
 */
export function registered(record: Document): Document {
  const citation = parseCitation(record.citation);
  const whole = { ...record, citation: paperCitation(record.citation) };
  if (citation === undefined) return whole;
  const [address] = /^https?:\/\/\S+$/.exec(record.citation.trim()) ?? [];
  return {
    ...(address !== undefined && { url: address }),
    ...whole,
    number: record.number ?? citation.number,
    kind: citation.kind === 'kamerstuk' ? record.kind : citation.kind,
  };
}

/**
 * Makes a paper that is not in the register, as far as the typed text says what it is.
 *
 * @param kind kind of the paper where its citation does not say so
 */
export function paperFrom(typed: string, kind: Document['kind']): Document {
  const isOfParliament = parseCitation(typed) !== undefined;
  return registered({
    id: newId(),
    kind: isOfParliament ? kind : 'overig',
    citation: typed,
    title: '',
  });
}

/**
 * Completes a paper that was made on the spot for the register: without a title, its citation is
 * that.
 */
export function completed(draft: Document): Document {
  const citation = draft.citation.trim();
  const { number: _, ...rest } = draft;
  const whole = registered({ ...rest, citation, title: draft.title.trim() || citation });
  const typedNumber = draft.number?.trim() ?? '';
  return typedNumber === '' ? whole : { ...whole, number: typedNumber };
}

/**
 * Says why papers made on the spot cannot be kept yet: the text typed for a day of one is no day.
 */
export function unreadDay(papers: readonly Document[], language: Language): string | undefined {
  const days = papers.flatMap(({ date, dateSent }) => [date, dateSent]);
  return days.map((day) => dayRefused(day, language)).find((why) => why !== undefined);
}

/** Finds the paper that a citation means, in whatever spelling. */
export function citedPaper(documents: readonly Document[], cited: string): Document | undefined {
  return cited.trim() === '' ? undefined : findDocument(documents, cited);
}

/** Gives the papers made on the spot that a record names, by their id or their citation. */
export function namedPapers(drafts: readonly Document[], record: unknown): readonly Document[] {
  const texts = new Set(textsIn(record));
  const cited = [...texts];
  return drafts.filter(
    ({ id, citation }) =>
      texts.has(id) || cited.some((text) => text !== '' && sameCitation(text, citation)),
  );
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part);
}
