import { type Language, texts } from '../../db/model/texts/index.ts';
import { usePreferences } from '../data/preferences.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

/** All words of the screens, in one language. */
export type Words = typeof nl & Pick<(typeof texts)['nl'], 'actions'>;

const dictionaries: Record<Language, Words> = {
  nl: { ...nl, actions: texts.nl.actions },
  en: { ...en, actions: texts.en.actions },
};

/** Locales of our languages: for dates, sorting and react-aria. */
export const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * Gives the words of the language the user chose; a change of language is seen at once.
 * @example
 * const words = useWords();
 * words.components.save; // "Bewaren" in Dutch, "Save" in English
 */
export function useWords(): Words {
  return dictionaries[usePreferences().language];
}
