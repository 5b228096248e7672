import type { Preferences } from '../../preload/contract/window-channels.ts';
import { answered, bridge } from './bridge.ts';
import { createStore, useStore } from './store.ts';

const preferences = createStore<Preferences>({
  language: 'nl',
  theme: 'systeem',
  zoom: 1,
  spelling: true,
  savedFilters: [],
});

/** Gives what the user chose about the application itself. */
export function usePreferences(): Preferences {
  return useStore(preferences);
}

/** Changes some preferences, for every window. */
export async function savePreferences(part: Partial<Preferences>): Promise<void> {
  show(await answered(bridge.preferences.save(part)));
}

/** Reads the preferences, before anything is shown, and follows them from then on. */
export async function followPreferences(): Promise<void> {
  bridge.on('preferences.changed', show);
  show(await answered(bridge.preferences.read({})));
}

function show(chosen: Preferences): void {
  document.documentElement.lang = chosen.language;
  document.documentElement.dataset.theme = chosen.theme;
  preferences.set(chosen);
}
