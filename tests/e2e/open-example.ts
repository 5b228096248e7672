import type { Page } from 'playwright-core';
import { type LaunchOptions, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { startPage } from './pages/start-page.ts';

/** The application, and the page of its window. */
export interface OpenedExample {
  readonly app: RunningApp;
  readonly page: Page;
}

/** Starts the application and opens the example dossier, in a window of the smallest usual size. */
export async function openExample(options: LaunchOptions = {}): Promise<OpenedExample> {
  const app = await launchApp(options);
  const page = await app.firstPage();
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await startPage(page).openExample();
  await framePage(page).navigation.waitFor();
  return { app, page };
}
