import { expect, test } from 'vitest';
import { actionsNamed } from '../../../../db/model/checks/actions-named.ts';
import { amountsNamed } from '../../../../db/model/checks/amounts-named.ts';
import { checkContext } from '../../../../db/model/checks/context.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testId,
} from '../../../fixtures/minimal-contents.ts';

test.each([
  ['reeds € 50.000 structureel gereserveerd', 50_000, true],
  ['in totaal €\u00a0600.000 voor', 600_000, false],
  ['circa € 1,2 mln. per jaar', 1_200_000, false],
  ['€ 2 miljard', 2_000_000_000, false],
])('%j names an amount', (text, amount, recurring) => {
  expect(amountsNamed(text)).toEqual([{ amount, recurring }]);
});

test('what is no sum of whole euros is not taken for one', () => {
  expect(amountsNamed('248b of 273g, 50 trainingen, € 12,50 per keer, in 2024')).toEqual([]);
});

const context = checkContext(
  minimalContents({
    actionLines: [testActionLine(1)],
    actions: [
      testAction(2, 1, {
        text: 'Verkenning naar mogelijkheden van loskoppelen van identificatie en strafproces.',
      }),
      testAction(3, 1, { text: 'Verkenning passend aanbod.' }),
      testAction(4, 1, { text: 'Voorlichting over mogelijkheden van loskoppelen.' }),
    ],
  }),
);

function named(text: string): readonly string[] {
  return actionsNamed(context, text).map(({ kind, id }) => `${kind} ${Number(id.slice(-4))}`);
}

test('actions and lines are named by links, in the order of the text', () => {
  const text = `actielijn [[actielijn:${testId(1)}]], actie [[actie:${testId(3)}]] en [[voorstel:${testId(2)}]]`;
  expect(named(text)).toEqual(['line 1', 'action 3']);
});

test('an action is named by its words when they are announced and are mostly its own', () => {
  const quote = '«een verkenning naar de mogelijkheid tot loskoppelen van identificatie»';
  const full = '«verkenning naar de mogelijkheden van het loskoppelen van de identificatie»';
  expect(named(`onder actie: ${full}`)).toEqual(['action 2']);
  expect(named(`in het rapport ${full}`)).toEqual([]);
  expect(named(`onder actie: ${quote}`)).toEqual(['action 2']);
  expect(named('onder actie: «iets heel anders over passend aanbod»')).toEqual([]);
});
