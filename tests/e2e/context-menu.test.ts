import { expect, test } from 'vitest';
import { findShell } from '../shell/browsers/find-shell.ts';
import { endApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { proposalsPage } from './pages/proposals-page.ts';

// In the Chromium shell the right button opens the browser's own menu.
test.skipIf(findShell().kind !== 'electron')(
  'a text field has a menu, by the right button and by the keyboard',
  async () => {
    const { app, page } = await openExample();
    // The menu itself would wait for a person: what it holds is kept instead.
    await app.inMain(({ Menu }) => {
      const build = Menu.buildFromTemplate.bind(Menu);
      Menu.buildFromTemplate = (template) => {
        const menu = build(template);
        menu.popup = () => {
          Object.assign(globalThis, { shown: menu.items.map(({ label }) => label) });
        };
        return menu;
      };
    }, null);
    const shown = () =>
      app.inMain(() => (globalThis as unknown as { shown?: readonly string[] }).shown ?? [], null);
    const all = ['Knippen', 'Kopiëren', 'Plakken', 'Ongewijzigd plakken', '', 'Alles selecteren'];

    await proposalsPage(page).choose(3);
    await proposalsPage(page).text.click({ button: 'right' });
    await expect.poll(shown).toEqual(all);
    await app.inMain(() => Object.assign(globalThis, { shown: [] }), null);
    await page.keyboard.press('Shift+F10');
    await expect.poll(shown).toEqual(all);
    await endApp(app);
  },
);
