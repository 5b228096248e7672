import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import type { Application } from '../app/application.ts';

/** Answers the channels of the preferences: language, colours and zoom of the whole application. */
export function preferenceHandlers(application: Application): Handlers<AppWindow>['preferences'] {
  return {
    read: async () => application.settings.values().preferences,
    save: async (part) => {
      const given = Object.entries(part).filter(([, value]) => value !== undefined);
      return await application.setPreferences(Object.fromEntries(given));
    },
  };
}
