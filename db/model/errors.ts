import { type Language, texts } from './texts/index.ts';
import type { nl } from './texts/nl/index.ts';

type ErrorTexts = typeof nl.errors;

/** Names of what can go wrong; the sentences stand in texts/. */
export type ErrorCode = keyof ErrorTexts;

/** The facts an error's sentence needs. */
export type ErrorParams<C extends ErrorCode> = Parameters<ErrorTexts[C]>[0];

/**
 * An error that the user must be told. It carries a code and facts, no prose: who shows it picks
 * the language. Its `message` is the Dutch sentence, for logs and for those who never ask.
 */
export class DossierError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly params: ErrorParams<C>;

  constructor(code: C, params: ErrorParams<C>, options?: { readonly cause?: unknown }) {
    super(errorSentence(code, params, 'nl'), options);
    this.name = 'DossierError';
    this.code = code;
    this.params = params;
  }
}

/**
 * Prints the sentence for an error: what happened, what is safe, what to do.
 * @example
 * errorSentence('file-missing', { path: 'a.dossier' }, 'en')
 * // 'The file a.dossier does not exist. Nothing was changed; check its name and folder.'
 */
export function errorSentence<C extends ErrorCode>(
  code: C,
  params: ErrorParams<C>,
  language: Language,
): string {
  const sentence = texts[language].errors[code] as (params: ErrorParams<C>) => string;
  return sentence(params);
}
