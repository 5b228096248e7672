import { type Language, texts } from '../../db/model/texts/index.ts';
import { usePreferences } from '../data/preferences.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

/** Everything a screen can say, in one language. */
export type Words = typeof nl & Pick<(typeof texts)['nl'], 'actions'>;

const dictionaries: Record<Language, Words> = {
  nl: { ...nl, actions: texts.nl.actions },
  en: { ...en, actions: texts.en.actions },
};

/** How the platform names our languages: for dates, sorting and react-aria. */
export const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The words of the language the user chose; a change of language is seen at once. */
export function useWords(): Words {
  return dictionaries[usePreferences().language];
}
