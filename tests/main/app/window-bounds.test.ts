import { expect, test } from 'vitest';
import { windowBounds } from '../../../main/app/window-bounds.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };

test('a window opens where the last one stood', () => {
  const last = { x: 100, y: 50, width: 1000, height: 700 };
  expect(windowBounds(last, [SCREEN])).toEqual(last);
});

test('not where no screen is any more', () => {
  const last = { x: 2500, y: 50, width: 1000, height: 700 };
  expect(windowBounds(last, [SCREEN])).toEqual({ width: 1000, height: 700 });
  expect(windowBounds(last, [SCREEN, { ...SCREEN, x: 1920 }])).toEqual(last);
});

test('the first one has a usual size', () => {
  expect(windowBounds(undefined, [SCREEN])).toEqual({ width: 1280, height: 800 });
});
