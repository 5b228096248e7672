export {
  EXPIRED,
  type LinkResolver,
  linkResolver,
  printLinks,
  type ShownPiece,
  shownPieces,
} from './print.ts';
export { referencesIn, type TextReference } from './recognise.ts';
export { type ReferenceIndex, referenceIndex } from './reference-index.ts';
export { linkTexts, recordTexts } from './texts-of.ts';
export {
  escapeText,
  LINK_KINDS,
  type LinkKind,
  type LinkPart,
  type LinkTarget,
  linkTargets,
  linkToken,
  parseLinks,
  writeLinks,
} from './tokens.ts';
