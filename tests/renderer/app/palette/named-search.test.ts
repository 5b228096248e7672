import { expect, test } from 'vitest';
import { texts } from '../../../../db/model/texts/index.ts';
import { ACTION_NAMES } from '../../../../preload/action-names.ts';
import { actions } from '../../../../preload/actions.ts';
import { calledSo, foundNamed } from '../../../../renderer/app/palette/named-search.ts';
import { palette } from '../../../../renderer/i18n/nl/palette.ts';

const named = actions.map(({ name, menu }) => ({
  key: name,
  name: texts.nl.actions[name],
  under: palette.menus[menu],
  called: calledSo(({ searchWords }) => searchWords, name),
}));
const found = (typed: string) => foundNamed(named, typed).found.map(({ item }) => item.key);

test('every action has words by which people look for it, in both languages, none twice', () => {
  for (const { searchWords } of Object.values(texts)) {
    expect(Object.keys(searchWords).toSorted()).toEqual([...ACTION_NAMES].toSorted());
    for (const [name, words] of Object.entries(searchWords)) {
      expect(words.length, name).toBeGreaterThan(1);
      expect(new Set(words).size, name).toBe(words.length);
    }
  }
});

test.each([
  ['afdrukken', 'file.print-annex'],
  ['printen', 'file.print-annex'],
  ['print', 'file.print-annex'],
  ['opslaan', 'file.save'],
  ['save', 'file.save'],
  ['exporteren', 'file.export'],
  ['excel', 'file.export'],
  ['bevestigen', 'edit.confirm'],
  ['confirm', 'edit.confirm'],
  ['nieuw', 'edit.add'],
  ['new', 'edit.add'],
  ['verwijderen', 'edit.remove'],
  ['delete', 'edit.remove'],
  ['wissen', 'edit.remove'],
  ['kopie', 'file.copy-without-history'],
  ['backup', 'file.copy-without-history'],
  ['back-up', 'file.copy-without-history'],
  ['zoeken', 'view.find'],
  ['filter', 'view.find'],
  ['terugdraaien', 'edit.undo'],
  ['verplaatsen', 'edit.move-up'],
  ['hernummeren', 'edit.move-up'],
  ['taal', 'view.english'],
  ['language', 'view.dutch'],
  ['donker', 'view.theme-dark'],
  ['groter', 'view.zoom-in'],
  ['bevindingen', 'go.findings'],
  ['pdf', 'go.annexes'],
  ['help', 'help.shortcuts'],
  ['hulp', 'help.shortcuts'],
  ['logboek', 'go.history'],
  ['begroting', 'go.actions'],
  ['ga naar geschied', 'go.history'],
])('“%s” finds what is meant: %s', (typed, action) => {
  expect(found(typed)).toContain(action);
});

test('what is called so comes before what begins so, and that before what holds it', () => {
  const some = [
    { name: 'Kopie zonder geschiedenis…', under: 'Bestand', called: [] },
    { name: 'Alle geschiedenissen', under: 'Bestand', called: [] },
    { name: 'Geschiedenis van de Kamer', under: 'Ga naar', called: [] },
    { name: 'Geschiedenis', under: 'Ga naar', called: [] },
  ];
  expect(foundNamed(some, 'geschiedenis').found.map(({ item }) => item.name)).toEqual([
    'Geschiedenis',
    'Geschiedenis van de Kamer',
    'Kopie zonder geschiedenis…',
    'Alle geschiedenissen',
  ]);
  expect(foundNamed(some, 'geschiedenis').best).toBe('exact');
});

test('it says by which word something was found that its name does not hold', () => {
  const by = (typed: string, key: string) =>
    foundNamed(named, typed).found.find(({ item }) => item.key === key)?.by;
  expect(by('printen', 'file.print-annex')).toBe('printen');
  expect(by('afdrukken', 'file.print-annex')).toBeUndefined();
  expect(by('veiligheids', 'file.copy-without-history')).toBe('veiligheidskopie');
});

test('letters inside a synonym find nothing: “nla” is no part of “enlarge”', () => {
  expect(found('nla')).toEqual([]);
});
