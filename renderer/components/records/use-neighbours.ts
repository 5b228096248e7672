import { useActionHandler } from '../../app/run-action.ts';

/** Number of times the page may be painted anew before the next record is shown. */
const FRAMES = 12;

/**
 * Goes from the details of a record to those of the one above or below it, in the list as it is
 * shown: sorted, filtered and folded.
 *
 * @param keys the records in sight, in their order
 */
export function useNeighbours(
  keys: readonly string[],
  chosen: string | undefined,
  go: (key: string) => void,
): void {
  const at = chosen === undefined ? -1 : keys.indexOf(chosen);
  const step = (by: -1 | 1) => {
    const to = keys[at + by];
    if (to === undefined) return;
    const held = document.activeElement?.closest<HTMLElement>('[data-action]')?.dataset.action;
    go(to);
    if (held !== undefined) keepFocus(held, FRAMES);
  };
  useActionHandler('go.previous', () => step(-1), at > 0);
  useActionHandler('go.next', () => step(1), at !== -1 && at < keys.length - 1);
}

/**
 * Gives the focus back to the button that was pressed: the other record may have a head of its own.
 * At the end of the list the button is dead, and the focus goes to the one that leads back.
 */
function keepFocus(action: string, frames: number): void {
  requestAnimationFrame(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const [own, other] = [action, action === 'go.next' ? 'go.previous' : 'go.next'].map((name) =>
      document.querySelector<HTMLElement>(`[data-action="${name}"]:not(:disabled)`),
    );
    if (lost) (own ?? other)?.focus();
    if (frames > 0) keepFocus(action, frames - 1);
  });
}
