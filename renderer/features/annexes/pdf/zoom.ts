import { PIXELS_PER_POINT } from './draw-page.ts';
import type { PageSize } from './open-pdf.ts';

/** Scale of pages: 1 is as on paper; `width` fills the width there is. */
export type Zoom = number | 'width';

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;
/** White beside a page, and the bar that scrolls, in CSS pixels. */
const BESIDE = 40;

/** Gives the scale at which a page is drawn. */
export function scaleOf(zoom: Zoom, size: PageSize | undefined, room: number): number {
  if (zoom !== 'width') return zoom;
  if (size === undefined || room <= BESIDE) return 1;
  return Math.min(2, Math.max(0.3, (room - BESIDE) / (size.width * PIXELS_PER_POINT)));
}

/** Gives the scale one step larger or smaller than the one shown now. */
export function zoomed(scale: number, by: 1 | -1): number {
  const next =
    by === 1
      ? STEPS.find((step) => step > scale + 0.01)
      : STEPS.findLast((step) => step < scale - 0.01);
  return next ?? scale;
}
