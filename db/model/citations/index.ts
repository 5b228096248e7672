export { type Citation, citationKey } from './citation.ts';
export { findDocument } from './find.ts';
export { printCitation } from './print.ts';
export { comparisonKey, parseCitation, sameCitation } from './read.ts';
