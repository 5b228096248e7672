import type { Rectangle } from './settings.ts';

/**
 * Size of a first window: two documents side by side at 100 %, and small enough for the laptops in
 * use.
 */
const USUAL = { width: 1280, height: 800 } as const;

/** Least part of a window that must be on a screen for the user to get hold of it, in pixels. */
const GRIP = 120;

/** Least size of a window, in pixels. */
export const LEAST = { width: 640, height: 480 } as const;

/** Most steps tried to find a free place: more windows than anyone has; then they may overlap. */
const MOST_STEPS = 100;

/** Distance from one window to the next, in pixels, so that both title bars are seen. */
const STEP = 32;

/**
 * Gives the place where a window opens: where the last one stood, unless no screen shows enough of
 * that place any more (a monitor that was unplugged), and never exactly over an open one.
 *
 * @param last where the window stood that was closed last
 * @param screens the work area of every screen
 * @param present where the windows stand that are there, the one in front at the end
 */
export function windowBounds(
  last: Rectangle | undefined,
  screens: readonly Rectangle[],
  present: readonly Rectangle[],
): Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'> {
  const start = present.at(-1) ?? last;
  if (start === undefined) return USUAL;
  const screen = screens.find((each) => isOn(start, each));
  if (screen === undefined) return { width: start.width, height: start.height };
  let place = start;
  for (let steps = 0; steps < MOST_STEPS && present.some((each) => liesOver(each, place)); steps++)
    place = next(place, screen);
  return place;
}

/**
 * Moves a place a step down the screen; at its end it starts again at the top left, smaller, so
 * that more fit.
 */
function next({ x, y, width, height }: Rectangle, screen: Rectangle): Rectangle {
  const right = x + STEP + width <= screen.x + screen.width;
  const down = y + STEP + height <= screen.y + screen.height;
  if (right || down)
    return { x: right ? x + STEP : screen.x, y: down ? y + STEP : screen.y, width, height };
  return {
    x: screen.x,
    y: screen.y,
    width: Math.max(LEAST.width, Math.min(width, screen.width) - STEP),
    height: Math.max(LEAST.height, Math.min(height, screen.height) - STEP),
  };
}

function liesOver(a: Rectangle, b: Rectangle): boolean {
  return Math.abs(a.x - b.x) < STEP / 2 && Math.abs(a.y - b.y) < STEP / 2;
}

function isOn(window: Rectangle, screen: Rectangle): boolean {
  return overlap(window, screen, 'x', 'width') && overlap(window, screen, 'y', 'height');
}

function overlap(a: Rectangle, b: Rectangle, start: 'x' | 'y', size: 'width' | 'height'): boolean {
  const shared = Math.min(a[start] + a[size], b[start] + b[size]) - Math.max(a[start], b[start]);
  return shared >= GRIP;
}
