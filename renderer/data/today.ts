import { answered, bridge } from './bridge.ts';
import { createStore, useStore } from './store.ts';

const day = createStore('');

/**
 * Gives the current day as an ISO date, as main says. For what is made now; screens use `useToday`.
 */
export function today(): string {
  return day.get();
}

/**
 * Gives the current day as an ISO date to a component, which is rendered anew when a day begins.
 */
export function useToday(): string {
  return useStore(day);
}

/** Asks what day it is before anything is shown, and again whenever one comes back to the window. */
export async function followToday(): Promise<void> {
  const ask = async () => day.set(await answered(bridge.window.today({})));
  window.addEventListener('focus', () => void ask());
  await ask();
}
