import type { Rectangle } from './settings.ts';

/** Two documents side by side at 100 %, and small enough for the laptops in use. */
const USUAL = { width: 1280, height: 800 } as const;

/** How much of a window must be on a screen for the user to get hold of it, in pixels. */
const GRIP = 120;

/**
 * Where a window opens: where the last one stood, unless no screen shows enough of that place any
 * more (a monitor that was unplugged).
 */
export function windowBounds(
  last: Rectangle | undefined,
  screens: readonly Rectangle[],
): Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'> {
  if (last === undefined) return USUAL;
  const visible = screens.some(
    (screen) => overlap(last, screen, 'x', 'width') && overlap(last, screen, 'y', 'height'),
  );
  return visible ? last : { width: last.width, height: last.height };
}

function overlap(a: Rectangle, b: Rectangle, start: 'x' | 'y', size: 'width' | 'height'): boolean {
  const shared = Math.min(a[start] + a[size], b[start] + b[size]) - Math.max(a[start], b[start]);
  return shared >= GRIP;
}
