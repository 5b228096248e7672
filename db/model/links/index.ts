export { EXPIRED, type LinkResolver, linkResolver, printLinks } from './print.ts';
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
