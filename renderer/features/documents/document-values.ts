import { newId } from '../../../db/model/id.ts';
import { type Document, document } from '../../../db/model/records/document.ts';
import { everyKey } from '../../components/form/every-key.ts';

/** Gives a paper as its form holds it. */
export function documentValues(record: Document): Document {
  return everyKey<Document>(document, record);
}

/** Makes a paper of which nothing is known yet but, perhaps, its citation. */
export function blankDocument(citation = ''): Document {
  return documentValues({ id: newId(), kind: 'brief', citation, title: '' });
}
