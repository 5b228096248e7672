import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COMMITMENT_STATUSES,
  commitmentStatus,
  isSettled,
  MOTION_STATUSES,
  motionStatus,
  openElements,
  replacedMotions,
} from '../../../../db/model/compliance/index.ts';
import { ESTABLISHED, type Occurrence } from '../../../../db/model/records/commitment.ts';
import { type Element, PROGRESS, type Support } from '../../../../db/model/records/element.ts';
import { OUTCOMES } from '../../../../db/model/records/motion.ts';
import {
  testCommitment,
  testElement,
  testId,
  testMotion,
} from '../../../fixtures/minimal-contents.ts';

const support: fc.Arbitrary<Support> = fc.record({
  kind: fc.constantFrom('document' as const, 'proposal' as const, 'action' as const),
  id: fc.constant(testId(9)),
  role: fc.constantFrom('invulling' as const, 'tussenbericht' as const, 'afdoening' as const),
  note: fc.constant(''),
});
const element: fc.Arbitrary<Element> = fc
  .tuple(fc.array(support, { maxLength: 3 }), fc.boolean())
  .map(([all, waived]) =>
    testElement(5, { support: all, ...(waived && { waived: 'Achterhaald.' }) }),
  );
const elements = fc.array(element, { maxLength: 4 });

const NONE_REPLACED: ReadonlySet<string> = new Set();
const settling: Support = { kind: 'document', id: testId(9), role: 'afdoening', note: '' };
const settled = testElement(1, { support: [settling] });
const waived = testElement(2, { waived: 'Achterhaald.' });
const open = testElement(3, {
  support: [
    { ...settling, role: 'tussenbericht' },
    { ...settling, kind: 'action', role: 'invulling' },
  ],
});

const PARTS = {
  none: [open],
  some: [open, settled],
  all: [settled, waived],
  'no-parts': [],
} as const;

test.each([
  ['afgedaan', 'all', 'afgedaan'],
  ['afgedaan', 'some', 'deels-afgedaan'],
  ['afgedaan', 'none', 'in-behandeling'],
  ['afgedaan', 'no-parts', 'in-behandeling'],
  ['in-behandeling', 'all', 'in-behandeling'],
  ['in-behandeling', 'some', 'deels-afgedaan'],
  ['in-behandeling', 'none', 'in-behandeling'],
  ['niet-gestart', 'none', 'niet-gestart'],
  ['niet-gestart', 'some', 'deels-afgedaan'],
  ['onbekend', 'no-parts', 'onbekend'],
  ['overgedragen', 'some', 'overgedragen'],
  ['niet-uitgevoerd', 'none', 'niet-uitgevoerd'],
] as const)('a motion that is %s with %s of it settled is %s', (progress, parts, status) => {
  const motion = testMotion(7, 8, { progress, elements: PARTS[parts] });
  expect(motionStatus(motion, NONE_REPLACED)).toBe(status);
});

test.each([
  ['afgedaan', 'all', 'voldaan'],
  ['afgedaan', 'some', 'deels-voldaan'],
  ['afgedaan', 'none', 'openstaand'],
  ['afgedaan', 'no-parts', 'openstaand'],
  ['in-behandeling', 'all', 'deels-voldaan'],
  ['overgedragen', 'none', 'openstaand'],
  ['niet-uitgevoerd', 'none', 'openstaand'],
] as const)('a commitment that is %s with %s of it settled is %s', (progress, parts, status) => {
  expect(commitmentStatus(testCommitment(7, { progress, elements: PARTS[parts] }))).toBe(status);
});

test('a motion that was rejected, withdrawn, lapsed or replaced asks nothing', () => {
  for (const outcome of OUTCOMES) {
    const motion = testMotion(7, 8, { outcome, progress: 'afgedaan', elements: [settled] });
    const excluded = ['verworpen', 'ingetrokken', 'vervallen'].includes(outcome);
    expect(motionStatus(motion, NONE_REPLACED)).toBe(excluded ? 'nvt' : 'afgedaan');
    const replaced = replacedMotions({
      motions: [motion, testMotion(9, 8, { replaces: motion.id })],
    });
    expect(motionStatus(motion, replaced)).toBe('nvt');
  }
});

test('motions that replace each other in a circle all ask nothing, and nothing hangs', () => {
  const a = testMotion(1, 8, { replaces: testId(2) });
  const b = testMotion(2, 8, { replaces: testId(1) });
  const replaced = replacedMotions({ motions: [a, b] });
  expect([a, b].map((motion) => motionStatus(motion, replaced))).toEqual(['nvt', 'nvt']);
});

test('a recurring commitment is open while a turn of it is', () => {
  const first: Occurrence = { due: '2028-06-30', settledBy: testId(9) };
  const next: Occurrence = { due: '2028-12-31' };
  const status = (progress: 'in-behandeling' | 'afgedaan', ...occurrences: Occurrence[]) =>
    commitmentStatus(testCommitment(7, { recurring: 'halfjaar', progress, occurrences }));
  expect(status('in-behandeling', next)).toBe('openstaand');
  expect(status('in-behandeling', first, next)).toBe('deels-voldaan');
  expect(status('afgedaan', first, next)).toBe('deels-voldaan');
  expect(status('afgedaan', first)).toBe('voldaan');
});

test('the House strikes a commitment out; that it calls it voldaan settles nothing here', () => {
  for (const established of ESTABLISHED) {
    const commitment = testCommitment(7, { established, elements: [open], progress: 'afgedaan' });
    const status = established === 'vervallen' ? 'vervallen' : 'openstaand';
    expect(commitmentStatus(commitment)).toBe(status);
  }
});

test('every state has one status, and nothing closes without an afdoening or a waiver', () => {
  const state = fc.tuple(
    elements,
    fc.constantFrom(...PROGRESS),
    fc.constantFrom(...OUTCOMES),
    fc.option(fc.constantFrom(...ESTABLISHED), { nil: undefined }),
  );
  fc.assert(
    fc.property(state, ([parts, progress, outcome, established]) => {
      const motion = testMotion(7, 8, { elements: parts, progress, outcome });
      const ofMotion = motionStatus(motion, NONE_REPLACED);
      expect(MOTION_STATUSES).toContain(ofMotion);
      const ofCommitment = commitmentStatus(
        testCommitment(7, { elements: parts, progress, ...(established && { established }) }),
      );
      expect(COMMITMENT_STATUSES).toContain(ofCommitment);

      const proven = parts.every(
        (part) =>
          part.waived !== undefined ||
          part.support.some((s) => s.role === 'afdoening' && s.kind === 'document'),
      );
      if (ofMotion === 'afgedaan' || ofCommitment === 'voldaan') {
        expect(parts.length).toBeGreaterThan(0);
        expect(proven).toBe(true);
        expect(progress).toBe('afgedaan');
      }
    }),
    { numRuns: 1_000 },
  );
});

test('what is missing is named', () => {
  expect(openElements({ elements: [open, settled, waived] })).toEqual([open]);
  expect(isSettled(testElement(4, { support: [{ ...settling, kind: 'proposal' }] }))).toBe(false);
});
