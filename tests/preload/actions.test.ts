import { expect, test } from 'vitest';
import { texts } from '../../db/model/texts/index.ts';
import { ACTION_NAMES } from '../../preload/action-names.ts';
import { actions, isEnabled } from '../../preload/actions.ts';

test('every action has a name in every language, and no two share one', () => {
  for (const { actions: words } of Object.values(texts)) {
    expect(Object.keys(words)).toEqual([...ACTION_NAMES]);
    expect(new Set(Object.values(words)).size).toBe(ACTION_NAMES.length);
  }
});

test('no two actions share a shortcut', () => {
  const shortcuts = actions.flatMap(({ shortcut }) => shortcut ?? []);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test('what changes the dossier needs one that may be written', () => {
  const reading = { dossier: 'read', canUndo: true, canRedo: true, unsaved: false } as const;
  for (const action of actions.filter(({ undoable }) => undoable)) {
    expect(isEnabled(action, reading), action.name).toBe(false);
    expect(isEnabled(action, { ...reading, dossier: 'write' }), action.name).toBe(true);
  }
});
