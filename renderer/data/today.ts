import { answered, bridge } from './bridge.ts';
import { createStore, useStore } from './store.ts';

const day = createStore('');

/** The day it is, as an ISO date, as main says. For what is made now; screens use `useToday`. */
export function today(): string {
  return day.get();
}

/** The same for what is shown: it is shown anew when a day begins. */
export function useToday(): string {
  return useStore(day);
}

/** Asks what day it is before anything is shown, and again whenever one comes back to the window. */
export async function followToday(): Promise<void> {
  const ask = async () => day.set(await answered(bridge.window.today({})));
  window.addEventListener('focus', () => void ask());
  await ask();
}
