import { steps } from '../../db/model/texts/nl/steps.ts';
import { dossier } from '../../db/repositories/dossier.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import type { Application } from '../app/application.ts';
import { showSpellingMenu } from '../app/spelling-menu.ts';
import { takeStep } from './take-step.ts';

/** Answers the channels that check spelling, and add words to the dossier's own list. */
export function spellingHandlers({
  settings,
  spelling,
}: Application): Handlers<AppWindow>['spelling'] {
  return {
    check: async ({ words }) => ({ unknown: [...(await spelling.unknown(words))] }),
    showMenu: async ({ word, isSelected, at }, window) => {
      const suggestions = await spelling.suggest(word);
      const { language, zoom } = settings.values().preferences;
      showSpellingMenu(window, {
        language,
        word,
        suggestions,
        isSelected,
        ...(at === undefined
          ? {}
          : { at: { x: Math.round(at.x * zoom), y: Math.round(at.y * zoom) } }),
      });
      return {};
    },
    addWord: ({ word }, window) =>
      takeStep(window, steps.ownWord({ word }), async (tx) => {
        const held = await dossier.get(tx);
        const ownWords = held.ownWords ?? [];
        if (ownWords.includes(word)) return;
        await dossier.save(tx, { ...held, ownWords: [...ownWords, word] });
      }),
  };
}
