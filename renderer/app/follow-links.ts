import { router } from './router.ts';

/**
 * Lets the router follow links to screens and records, wherever they stand. Left to the browser, a
 * link changes the address before anybody can ask what is to become of unsaved edits, and an answer
 * of "stay" would leave the address of another screen.
 */
export function followLinks(): void {
  window.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    const address = link?.getAttribute('href')?.slice(1);
    if (address === undefined) return;
    event.preventDefault();
    router.history.push(address);
  });
}
