import type { ContextMenuParams, EditFlags } from 'electron';
import { expect, test } from 'vitest';
import type { Language } from '../../../db/model/texts/index.ts';
import { contextMenuTemplate } from '../../../main/app/context-menu-template.ts';

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
) {
  const done: string[] = [];
  const items = contextMenuTemplate({
    language,
    at: { ...FIELD, ...at },
    pasteUnchanged: () => done.push('pasted unchanged'),
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
