export { type Citation, citationKey } from './citation.ts';
export { type CitedPaper, citationsIn } from './citations-in.ts';
export { findDocument } from './find.ts';
export { printCitation, printCited } from './print.ts';
export { citedPaperIn, comparisonKey, parseCitation, sameCitation } from './read.ts';
