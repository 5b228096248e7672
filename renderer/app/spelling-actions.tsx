import { useEffect, useEffectEvent, useRef } from 'react';
import { asLookedUp } from '../../db/model/spelling/words-to-check.ts';
import type { SpellingChoice } from '../../preload/contract/spelling-channels.ts';
import { rangeOf, replaceIn, selectIn, selectionIn } from '../components/spelling/field-text.ts';
import { ignoreWord } from '../components/spelling/judged-words.ts';
import { nextUnknown, type UnknownWord } from '../components/spelling/next-unknown.ts';
import { spelledFields } from '../components/spelling/spell-field.ts';
import { announce } from '../data/announcements.ts';
import { answered, bridge } from '../data/bridge.ts';
import { usePreferences } from '../data/preferences.ts';
import { takeStep } from '../data/steps.ts';
import { useWords } from '../i18n/words.ts';
import { useActionHandler } from './run-action.ts';

/** Number of the right button in a mouse event. */
const RIGHT_BUTTON = 2;

/** Carries out the actions on unknown words: going to the next one, and their menu. */
export function SpellingActions(): null {
  const { spelling: t } = useWords();
  const { spelling: isOn } = usePreferences();
  /** The word that a menu is open for. */
  const asked = useRef<UnknownWord>(undefined);
  const lastField = useRef<Element>(null);

  useActionHandler(
    'go.unknown-word',
    async () => {
      const found = await nextUnknown(lastField.current);
      if (found === undefined) return announce(t.noUnknownWords);
      const { spelled, word } = found;
      selectIn(spelled.field, spelled.read(), word);
      announce(t.unknownWord({ word: word.word }));
    },
    isOn,
  );

  const openMenu = useEffectEvent((event: MouseEvent) => {
    const target = event.target as Node;
    const spelled = [...spelledFields].find(({ field }) => field.contains(target));
    if (spelled === undefined) return;
    // By the keyboard it is asked for without a button, and where the pointer is says nothing.
    const isByMouse = event.button === RIGHT_BUTTON;
    const word = spelled.unknownAt(isByMouse ? { x: event.clientX, y: event.clientY } : 'caret');
    if (word === undefined) return;
    event.preventDefault();
    asked.current = { spelled, word };
    const text = spelled.read();
    const selected = selectionIn(spelled.field, text);
    const box = rangeOf(text, word)?.getBoundingClientRect();
    const shown = bridge.spelling.showMenu({
      word: word.word,
      isSelected: selected !== undefined && selected.from < selected.to,
      ...(isByMouse || box === undefined ? {} : { at: { x: box.left, y: box.bottom } }),
    });
    answered(shown).catch(say);
  });

  const choose = useEffectEvent(async (choice: SpellingChoice) => {
    const unknown = asked.current;
    asked.current = undefined;
    switch (choice.kind) {
      case 'ignore':
        return ignoreWord(choice.word);
      case 'add':
        await takeStep(bridge.spelling.addWord({ word: choice.word }));
        return announce(t.wordAdded({ word: choice.word }));
      case 'replace': {
        if (unknown === undefined) return;
        const { spelled, word } = unknown;
        const text = spelled.read();
        // Whatever happened to the field while the menu was open, no other word is replaced.
        const isThere = asLookedUp(text.text.slice(word.from, word.to)) === choice.word;
        if (isThere && spelled.field.isConnected) replaceIn(spelled.field, text, word, choice.by);
      }
    }
  });

  useEffect(() => {
    const menu = (event: MouseEvent) => openMenu(event);
    const follow = ({ target }: FocusEvent) => {
      if ([...spelledFields].some(({ field }) => field === target))
        lastField.current = target as Element;
    };
    const stop = bridge.on('spelling.chosen', (choice) => {
      choose(choice).catch(say);
    });
    document.addEventListener('contextmenu', menu);
    document.addEventListener('focusin', follow);
    return () => {
      stop();
      document.removeEventListener('contextmenu', menu);
      document.removeEventListener('focusin', follow);
    };
  }, []);
  return null;
}

function say(error: Error): void {
  announce(error.message);
}
