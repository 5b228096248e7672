import type { Page } from 'playwright-core';

/**
 * Types a word into the filter of a screen and answers how long it took until the list showed its
 * answer, in ms: from the input event to the frame after the last change of the list.
 */
export async function measureFilter(page: Page, word: string): Promise<number> {
  const field = page.getByRole('main').getByRole('searchbox').or(filterBox(page)).first();
  await field.focus();
  const answer = field.evaluate(
    (input, typed) =>
      new Promise<number>((done) => {
        const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
        const from = performance.now();
        const list = document.querySelector('.list-detail-list');
        if (list === null) throw new Error('there is no list');
        const seen = new MutationObserver((changes) => {
          if (!changes.some(({ target }) => elementOf(target)?.closest('table') != null)) return;
          seen.disconnect();
          // Two frames on, what was drawn is on the screen.
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
        });
        seen.observe(list, { childList: true, subtree: true, characterData: true });
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(input, typed);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    word,
  );
  const took = await answer;
  await field.fill('');
  return took;
}

function filterBox(page: Page) {
  return page.getByRole('main').getByRole('textbox', { name: 'Filter' });
}
