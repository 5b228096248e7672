import { launchApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { startPage } from './pages/start-page.ts';

/** Starts the application with the example dossier, on the screen of actions and budget. */
export async function openBudget(): Promise<RunningApp> {
  const { app, page } = await openExample();
  await framePage(page).goTo('Acties en begroting');
  return app;
}

/** Ends the application and opens the same dossier again, on the same screen. */
export async function reopenBudget(app: RunningApp): Promise<RunningApp> {
  await app.quit();
  const next = await launchApp({ data: app.data });
  const page = await next.firstPage();
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await startPage(page).recent.first().click();
  await framePage(page).goTo('Acties en begroting');
  return next;
}
