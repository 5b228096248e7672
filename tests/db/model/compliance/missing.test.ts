import { expect, test } from 'vitest';
import { elementState } from '../../../../db/model/compliance/element-state.ts';
import { whatIsMissing } from '../../../../db/model/compliance/missing.ts';
import type { Element } from '../../../../db/model/records/element.ts';
import { testElement, testId } from '../../../fixtures/minimal-contents.ts';

const bearing = (
  role: Element['support'][number]['role'],
  kind: 'document' | 'proposal' = 'document',
) => testElement(1, { support: [{ kind, id: testId(9), role, note: '' }] });

test('an element says how far a settling paper is away', () => {
  expect(elementState(testElement(1))).toBe('nothing');
  expect(elementState(bearing('invulling', 'proposal'))).toBe('carried-out');
  expect(elementState(bearing('tussenbericht'))).toBe('told');
  expect(elementState(bearing('afdoening'))).toBe('settled');
  // A proposal is a plan: it never settles anything.
  expect(elementState(bearing('afdoening', 'proposal'))).toBe('nothing');
  expect(elementState(testElement(1, { waived: 'achterhaald' }))).toBe('waived');
});

test('an item without elements lacks just those', () => {
  expect(whatIsMissing({ elements: [], progress: 'afgedaan' })).toEqual([{ what: 'no-parts' }]);
});

test('every open element and turn is named, in the order of the checklist', () => {
  const open = bearing('tussenbericht');
  const missing = whatIsMissing({
    elements: [bearing('afdoening'), open],
    occurrences: [{ due: '2024-12-31', settledBy: testId(3) }, { due: '2025-06-30' }],
    progress: 'in-behandeling',
  });
  expect(missing).toEqual([
    { what: 'proof', at: 2, element: open },
    { what: 'turn', at: 2, due: '2025-06-30' },
  ]);
});

test('when all is settled only the ministry has still to say so', () => {
  const elements = [bearing('afdoening')];
  expect(whatIsMissing({ elements, progress: 'in-behandeling' })).toEqual([
    { what: 'progress', progress: 'in-behandeling' },
  ]);
  expect(whatIsMissing({ elements, progress: 'afgedaan' })).toEqual([]);
});
