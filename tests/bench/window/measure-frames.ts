import type { Page } from 'playwright-core';

/** Frames measured while a list scrolls: long enough for a p95 that says something. */
const FRAMES = 240;
/** How far a quick hand scrolls in a frame, CSS pixels. */
const STEP = 96;

/** Scrolls the list of a screen from its start and answers what each frame took, in ms. */
export async function measureFrames(page: Page, selector: string): Promise<readonly number[]> {
  return await page
    .locator(selector)
    .first()
    .evaluate(
      async (list, { frames, step }) => {
        const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
        list.scrollTop = 0;
        await frame();
        await frame();
        const took: number[] = [];
        let from = await frame();
        for (let at = 0; at < frames; at += 1) {
          list.scrollTop += step;
          const to = await frame();
          took.push(to - from);
          from = to;
        }
        return took;
      },
      { frames: FRAMES, step: STEP },
    );
}

/** The value below which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
