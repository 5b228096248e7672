export {
  type Aanhangsel,
  type Chamber,
  type Citation,
  chamberOf,
  citationKey,
  type Handelingen,
  type Kamerstuk,
} from './citation.ts';
export { findDocument } from './find.ts';
export { printCitation } from './print.ts';
export { comparisonKey, parseCitation, sameCitation } from './read.ts';
