import { expect, test } from 'vitest';
import { filterSteps, type ListedStep } from '../../../../renderer/features/history/step-filter.ts';

function step(seq: number, part: Partial<ListedStep>): ListedStep {
  return {
    id: String(seq),
    seq,
    kind: 'do',
    label: 'Voorstel gewijzigd',
    author: 'anna',
    at: '2024-02-02T10:00:00Z',
    changes: 1,
    subjects: ['proposal'],
    ...part,
  };
}

const steps = [
  step(1, {}),
  step(2, { author: 'bram', subjects: ['action'], label: 'Bedrag gewijzigd' }),
  step(3, { subjects: ['proposal', 'note'] }),
];
const shown = (filter: Parameters<typeof filterSteps>[1]) =>
  filterSteps(steps, filter).map(({ seq }) => seq);

test('the last step comes first', () => {
  expect(shown({ typed: '' })).toEqual([3, 2, 1]);
});

test('by kind of record, by person and by words', () => {
  expect(shown({ typed: '', subject: 'proposal' })).toEqual([3, 1]);
  expect(shown({ typed: '', subject: 'note' })).toEqual([3]);
  expect(shown({ typed: '', author: 'bram' })).toEqual([2]);
  expect(shown({ typed: 'bedrag' })).toEqual([2]);
  expect(shown({ typed: 'bedrag', author: 'anna' })).toEqual([]);
});
