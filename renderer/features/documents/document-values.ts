import { parseCitation, printCitation } from '../../../db/model/citations/index.ts';
import { newId } from '../../../db/model/id.ts';
import { type Document, document } from '../../../db/model/records/document.ts';
import { everyKey } from '../../components/form/every-key.ts';

/** A paper as its form holds it. */
export function documentValues(record: Document): Document {
  return everyKey<Document>(document, record);
}

/** A paper about which nothing is known yet. */
export function blankDocument(citation = ''): Document {
  return documentValues({ id: newId(), kind: 'brief', citation, title: '' });
}

/**
 * A new paper as it goes into the register: a citation of parliament in house form, with the number
 * and kind that it says; any other as it was written.
 */
export function registered(record: Document): Document {
  const citation = parseCitation(record.citation);
  if (citation === undefined) return { ...record, citation: record.citation.trim() };
  return {
    ...record,
    citation: printCitation(citation),
    number: record.number ?? citation.number,
    kind: citation.kind === 'kamerstuk' ? record.kind : citation.kind,
  };
}
