import { bridge } from '../data/bridge.ts';
import { offeredInMenu, onActionsChanged } from './run-action.ts';

/** Tells the native menu what can be done in this window, at every change: it greys the rest. */
export function tellMenu(): void {
  let told = '';
  let waiting = false;
  const tell = () => {
    waiting = false;
    const offered = offeredInMenu();
    const now = offered.join();
    if (now === told) return;
    told = now;
    void bridge.window.offers({ actions: [...offered] });
  };
  const tellSoon = () => {
    if (waiting) return;
    waiting = true;
    // A screen that comes and one that goes are one change.
    setTimeout(tell);
  };
  onActionsChanged(tellSoon);
  // A dialog comes and goes with the focus.
  window.addEventListener('focusin', tellSoon);
  window.addEventListener('focusout', tellSoon);
  tellSoon();
}
