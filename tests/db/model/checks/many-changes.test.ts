import { expect, test } from 'vitest';
import { checkDossier, findingMessage } from '../../../../db/model/checks/index.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testAnnex,
  testId,
} from '../../../fixtures/minimal-contents.ts';

const ACTIONS = Array.from({ length: 8 }, (_, at) => 10 + at);

test('of a copy that changed all over, the sentence tells some and counts the rest', () => {
  const contents = minimalContents({
    annexes: [
      testAnnex(1, {
        copyOf: testId(9),
        baseline: ACTIONS.map((n) => ({ id: testId(n), year: 2027, amount: 1_000 })),
      }),
    ],
    actionLines: [testActionLine(2)],
    // The first action is gone, the others have lost their amount or moved it.
    actions: ACTIONS.slice(1).map((n) =>
      testAction(n, 2, {
        budget: n % 2 === 0 ? [] : [{ year: 2028, amount: 1_000, provenance: 'vastgesteld' }],
      }),
    ),
  });
  const [finding] = checkDossier(contents).filter(({ code }) => code === 'copy-changed');
  if (finding === undefined) throw new Error('must be found');
  expect(finding.records).toHaveLength(1 + ACTIONS.length);
  expect(findingMessage(finding, 'nl')).toContain('nog 7 bedragen');
  expect(findingMessage(finding, 'en')).toContain('7 more amounts');
});
