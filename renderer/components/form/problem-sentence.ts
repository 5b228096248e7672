import { errorSentence } from '../../../db/model/errors.ts';
import type { Language } from '../../../db/model/texts/index.ts';
import { parseWrittenEuros } from '../../../db/model/written-amount.ts';
import type { Words } from '../../i18n/words.ts';
import { dayRefused } from '../fields/typed-day.ts';

/** A value that does not fit, as zod reports it, as far as sentences are made of it. */
export interface Misfit {
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly input?: unknown;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** Gives a field's own sentence for what is wrong, where the general one says too little. */
export type OwnSentence = (misfit: Misfit) => string | undefined;

/** Gives the sentence beside a field: what to do, not what a schema expected. */
export function problemSentence(misfit: Misfit, words: Words, language: Language): string {
  const { components } = words;
  const { code, input, format, origin } = misfit;
  if (code === 'too_small' && origin === 'string') return components.fillIn;
  if (code === 'too_small') return components.numberTooSmall({ least: Number(misfit.minimum) });
  if (code === 'too_big') return components.numberTooLarge({ most: Number(misfit.maximum) });
  if (code === 'invalid_format' && format === 'date')
    return dayRefused(String(input ?? ''), language) ?? components.dateNeeded;
  if (code === 'invalid_format' && format === 'url') return components.urlNeeded;
  if (code === 'invalid_format' && format === 'uuid') return components.chooseOne;
  if (isNumber(misfit))
    return typeof input === 'string'
      ? notANumber(input, misfit, words, language)
      : components.fillIn;
  if (code === 'invalid_value') return components.chooseOne;
  if (input === undefined || input === null || input === '') return components.fillIn;
  return components.unreadable;
}

function isNumber({ code, expected }: Misfit): boolean {
  return code === 'invalid_type' && (expected === 'number' || expected === 'int');
}

/**
 * Says why a text is no number. An amount, by its name, is in euros; any other number has no points
 * and no sign.
 */
function notANumber(typed: string, { path }: Misfit, words: Words, language: Language): string {
  if (!String(path?.at(-1)).startsWith('amount')) return words.components.wholeNumber;
  const parsed = parseWrittenEuros(typed);
  return parsed.ok
    ? words.components.unreadable
    : errorSentence(parsed.code, parsed.params, language);
}
