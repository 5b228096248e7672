import { DossierError, errorSentence } from '../../db/model/errors.ts';
import type { Language } from '../../db/model/texts/index.ts';
import type { Refusal } from '../../preload/contract/answer.ts';

/** Gives an error as a value that a window can show. An unforeseen error is logged in full. */
export function asRefusal(error: unknown, language: Language): Refusal {
  if (error instanceof DossierError) {
    const { code, params } = error;
    return {
      code,
      params: { ...(params as object) },
      sentence: errorSentence(code, params, language),
    };
  }
  console.error(error);
  const problem = error instanceof Error ? error.message : String(error);
  return asRefusal(new DossierError('unexpected', { problem }), language);
}
