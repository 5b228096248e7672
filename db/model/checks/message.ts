import { type Language, texts } from '../texts/index.ts';
import type { Finding } from './finding.ts';

/** Prints the sentence that tells a finding. */
export function findingMessage(finding: Finding, language: Language): string {
  const sentence = texts[language].findings[finding.sentence] as (
    params: Finding['params'],
  ) => string;
  return sentence(finding.params);
}
