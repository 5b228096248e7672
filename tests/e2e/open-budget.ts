import { launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { startPage } from './pages/start-page.ts';

async function show(app: RunningApp, open: 'example' | 'recent'): Promise<RunningApp> {
  const page = await app.firstPage();
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  if (open === 'example') await startPage(page).openExample();
  else await startPage(page).recent.first().click();
  await framePage(page).goTo('Acties en begroting');
  return app;
}

/** Starts the application with the example dossier, on the screen of actions and budget. */
export async function openBudget(): Promise<RunningApp> {
  return await show(await launchApp(), 'example');
}

/** Ends the application and opens the same dossier again, on the same screen. */
export async function reopenBudget(app: RunningApp): Promise<RunningApp> {
  await app.quit();
  return await show(await launchApp({ data: app.data }), 'recent');
}
