import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { endApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { unsavedPage } from './pages/unsaved-page.ts';

// The tests' own way of ending the application: nothing that a failed test leaves may hold it.

test('an application with edits in a form is killed with a sentence, and leaves nothing', async () => {
  const { app, page } = await openExample();
  await palettePage(page).choose('organisatie politie');
  await unsavedPage(page).name.fill('Politie Nederland');
  await expect
    .poll(() => framePage(page).saveState.textContent())
    .toBe('wijzigingen nog niet bewaard');
  await expect(endApp(app)).rejects.toThrow('asked about edits, which are lost now; it was killed');
  expect(app.isRunning()).toBe(false);
  expect(existsSync(app.data)).toBe(false);
});

test('an application that ends by itself is not waited for', async () => {
  const { app, page } = await openExample();
  await app.closeWindow(page);
  await expect.poll(app.isRunning).toBe(false);
  await endApp(app);
});
