/** Work that waits until the pointer is up; undefined while it is up. */
let waiting: (() => void)[] | undefined;

/** Follows whether the pointer is down, from the start of the page; once for the whole window. */
export function followPointer(): void {
  const down = () => {
    waiting ??= [];
  };
  const up = () => {
    const works = waiting ?? [];
    waiting = undefined;
    // The click comes first, at the place where the button was when it was pressed.
    setTimeout(() => {
      for (const work of works) work();
    });
  };
  window.addEventListener('pointerdown', down, true);
  window.addEventListener('pointerup', up, true);
  window.addEventListener('pointercancel', up, true);
}

/**
 * Does work that may move what is on the page: at once, or where a press brought it about, after
 * that press, so that the press does what it was aimed at.
 */
export function afterPress(work: () => void): void {
  if (waiting === undefined) work();
  else waiting.push(work);
}
