import type { BrowserContext, Page } from 'playwright-core';

/** What no page of ours may ever do. */
export interface Observed {
  /** What the content security policy had to stop. */
  readonly violations: readonly string[];
  /** Addresses that were asked of a network. */
  readonly requests: readonly string[];
  /** Errors that no part of a page caught. */
  readonly errors: readonly string[];
}

/** The addresses that pages are made of. */
const OWN = ['app://', 'https://kamerdossier.app.shell.invalid/', 'blob:', 'data:', 'about:'];

/** Watches every page of the application, from its first to its last. */
export function observe(context: BrowserContext): Observed {
  const violations: string[] = [];
  const requests: string[] = [];
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on('request', (request) => {
      if (!OWN.some((start) => request.url().startsWith(start))) requests.push(request.url());
    });
  };
  context.on('page', watch);
  context.pages().forEach(watch);
  return { violations, requests, errors };
}
