import type { Page } from 'playwright-core';

/**
 * Controls that lie over each other, stick out of the window or are cut off by what holds them, in
 * words. What scrolls sideways by itself, as a wide grid does, may hold what is out of sight.
 */
export async function findCrowding(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const CONTROLS = 'a[href], button, input, select, textarea, [role="option"], [role="tab"]';
    const SLACK = 2;
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const width = document.documentElement.clientWidth;
    const wide = (box: Box) => box.right - box.left;
    const high = (box: Box) => box.bottom - box.top;
    const common = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    });
    /** What is left of an element within everything around it that cuts off. */
    const inSight = (element: Element) => {
      const whole: Box = element.getBoundingClientRect();
      let box: Box = whole;
      let isScrolled = false;
      let isCut = false;
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(outer);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = outer.getBoundingClientRect();
        // What only a screen reader is given; the label around it is what is pressed.
        if (wide(edge) <= SLACK) return undefined;
        if (overflowX === 'auto' || overflowX === 'scroll') {
          isScrolled ||= outer.id !== 'main' && outer !== document.documentElement;
        } else if (edge.right + SLACK < box.right || edge.left - SLACK > box.left) {
          isCut ||= !isScrolled;
        }
        box = common(box, edge);
      }
      return { whole, box, isScrolled, isCut };
    };
    /** The bar that stays in sight while what is under it scrolls by. */
    const stuckTo = (element: Element | null): Element | null => {
      if (element === null || getComputedStyle(element).position === 'sticky') return element;
      return stuckTo(element.parentElement);
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} «${(
        element.getAttribute('aria-label') ??
        element.textContent ??
        ''
      )
        .trim()
        .slice(0, 50)}» ${element.className}`;
    const found = [...document.querySelectorAll(CONTROLS)]
      .filter((element) => element.closest('[inert], [aria-hidden="true"], .unseen') === null)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const sight = inSight(element);
        return sight === undefined ? [] : [{ element, stuck: stuckTo(element), ...sight }];
      })
      .filter(({ whole }) => wide(whole) > SLACK && high(whole) > SLACK);
    const problems: string[] = [];
    if (document.documentElement.scrollWidth > width + 1)
      problems.push('the page scrolls sideways');
    const main = document.getElementById('main');
    if (main !== null && main.scrollWidth > main.clientWidth + 1)
      problems.push(`the screen scrolls sideways: ${main.scrollWidth} in ${main.clientWidth}`);
    for (const { element, whole, isScrolled, isCut } of found) {
      if (isScrolled) continue;
      if (whole.right > width + 1 || whole.left < -1)
        problems.push(`outside the window: ${name(element)}`);
      else if (isCut) problems.push(`cut off: ${name(element)}`);
    }
    const shown = found.filter(({ box }) => wide(box) > SLACK && high(box) > SLACK);
    shown.forEach((one, at) => {
      for (const other of shown.slice(at + 1)) {
        if (one.stuck !== other.stuck) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const over = common(one.box, other.box);
        if (wide(over) <= SLACK || high(over) <= SLACK) continue;
        // Behind a dialog lies what cannot be reached.
        const top = document.elementsFromPoint(
          (over.left + over.right) / 2,
          (over.top + over.bottom) / 2,
        );
        if (!top.some((hit) => one.element.contains(hit))) continue;
        if (!top.some((hit) => other.element.contains(hit))) continue;
        problems.push(`one over the other: ${name(one.element)} and ${name(other.element)}`);
      }
    });
    return problems;
  });
}
