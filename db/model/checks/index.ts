export { checkDossier } from './check-dossier.ts';
export type { Finding, FindingCode, Severity } from './finding.ts';
export { findingMessage } from './message.ts';
