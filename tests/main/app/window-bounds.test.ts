import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rectangle } from '../../../main/app/settings.ts';
import { windowBounds } from '../../../main/app/window-bounds.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const WINDOW = { x: 100, y: 50, width: 1000, height: 700 };

test('a window opens where the last one stood', () => {
  expect(windowBounds(WINDOW, [SCREEN], [])).toEqual(WINDOW);
});

test('not where no screen is any more', () => {
  const last = { x: 2500, y: 50, width: 1000, height: 700 };
  expect(windowBounds(last, [SCREEN], [])).toEqual({ width: 1000, height: 700 });
  expect(windowBounds(last, [SCREEN, { ...SCREEN, x: 1920 }], [])).toEqual(last);
});

test('the first one has a usual size', () => {
  expect(windowBounds(undefined, [SCREEN], [])).toEqual({ width: 1280, height: 800 });
});

test('the next one lies a step from the one in front, wherever the last one was closed', () => {
  const front = { ...WINDOW, x: 300 };
  expect(windowBounds(WINDOW, [SCREEN], [WINDOW, front])).toEqual({ ...front, x: 332, y: 82 });
});

test('a window that fills its screen leaves room for the next to be seen', () => {
  const [x, y, width, height] = [0, 0, 1920, 1080];
  const second = windowBounds(undefined, [SCREEN], [{ x, y, width, height }]);
  expect(second).toEqual({ x: 32, y: 32, width: 1888, height: 1048 });
});

test('however many there are, none begins exactly where another does, and all are on the screen', () => {
  const size = {
    width: fc.integer({ min: 640, max: 1700 }),
    height: fc.integer({ min: 480, max: 1000 }),
  };
  fc.assert(
    fc.property(fc.record({ x: fc.nat(200), y: fc.nat(60), ...size }), (first) => {
      const present: Rectangle[] = [first];
      for (let count = 0; count < 5; count++) {
        const place = windowBounds(undefined, [SCREEN], present) as Rectangle;
        expect(place.x + place.width).toBeLessThanOrEqual(
          Math.max(SCREEN.width, first.x + first.width),
        );
        expect(place.y + place.height).toBeLessThanOrEqual(
          Math.max(SCREEN.height, first.y + first.height),
        );
        expect(present).not.toContainEqual(place);
        present.push(place);
      }
    }),
  );
});
