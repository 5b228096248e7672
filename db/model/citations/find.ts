import type { Document } from '../records/document.ts';
import { comparisonKey } from './read.ts';

/** Finds the document of a dossier that a person means, in whatever spelling they cite it. */
export function findDocument(documents: readonly Document[], cited: string): Document | undefined {
  const key = comparisonKey(cited);
  return documents.find((document) => comparisonKey(document.citation) === key);
}
