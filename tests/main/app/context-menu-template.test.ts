import type { ContextMenuParams, EditFlags } from 'electron';
import { expect, test } from 'vitest';
import type { Language } from '../../../db/model/texts/index.ts';
import {
  contextMenuTemplate,
  type SpellingItems,
} from '../../../main/app/context-menu-template.ts';

const ALL = {
  canCut: true,
  canCopy: true,
  canPaste: true,
  canSelectAll: true,
} as EditFlags;

const FIELD = { isEditable: true, editFlags: ALL, selectionText: '' };

function menuAt(
  at: Partial<Pick<ContextMenuParams, keyof typeof FIELD>>,
  language: Language = 'nl',
  suggestions?: readonly string[],
) {
  const done: string[] = [];
  const spelling: SpellingItems | undefined = suggestions && {
    suggestions,
    replace: (by) => done.push(`replaced by ${by}`),
    add: () => done.push('added'),
    ignore: () => done.push('ignored'),
  };
  const items = contextMenuTemplate({
    language,
    at: { ...FIELD, ...at },
    pasteUnchanged: () => done.push('pasted unchanged'),
    ...(spelling === undefined ? {} : { spelling }),
  });
  const choose = (label: string) => {
    const click = items.find((item) => item.label === label)?.click as (() => void) | undefined;
    click?.();
    return done;
  };
  return {
    labels: items.map(({ type, label }) => (type === 'separator' ? '-' : label)),
    items,
    choose,
  };
}

test('a text field can be cut, copied and pasted in, in the chosen language', () => {
  expect(menuAt({}).labels).toEqual([
    'Knippen',
    'Kopiëren',
    'Plakken',
    'Ongewijzigd plakken',
    '-',
    'Alles selecteren',
  ]);
  expect(menuAt({}, 'en').labels[0]).toBe('Cut');
  expect(menuAt({}).choose('Ongewijzigd plakken')).toEqual(['pasted unchanged']);
});

test('what cannot be done there is grey', () => {
  const { items } = menuAt({ editFlags: { ...ALL, canCut: false, canPaste: false } });
  const grey = items.filter(({ enabled }) => enabled === false).map(({ label }) => label);
  expect(grey).toEqual(['Knippen', 'Plakken', 'Ongewijzigd plakken']);
});

test('outside a field only a selection can be copied', () => {
  expect(menuAt({ isEditable: false }).labels).toEqual([]);
  expect(menuAt({ isEditable: false, selectionText: 'Voorstel' }).labels).toEqual(['Kopiëren']);
});

test('over an unknown word stands what may have been meant, and what else can be done with it', () => {
  const { labels, choose } = menuAt({}, 'nl', ['coördinatie', 'coördinaties']);
  expect(labels.slice(0, 7)).toEqual([
    'coördinatie',
    'coördinaties',
    '-',
    'Toevoegen aan woordenlijst van dit dossier',
    'Negeren',
    '-',
    'Knippen',
  ]);
  choose('coördinatie');
  choose('Toevoegen aan woordenlijst van dit dossier');
  expect(choose('Negeren')).toEqual(['replaced by coördinatie', 'added', 'ignored']);
});

test('where nothing comes near the word, the menu says so', () => {
  const [first] = menuAt({}, 'nl', []).items;
  expect(first).toEqual({ label: 'Geen voorstellen', enabled: false });
});
