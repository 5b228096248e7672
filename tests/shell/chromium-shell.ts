import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { forApp, forBrowser } from './addresses.ts';
import { type AppProcess, startAppProcess } from './app-process.ts';
import type { HostCalls } from './calls.ts';
import { createPageWindow, type Invocation, type PageWindow } from './page-window.ts';
import { serveRequests } from './serve-requests.ts';

/** The compiled application, running with pages of a browser for windows. */
export interface ChromiumShell {
  readonly firstWindow: () => Promise<Page>;
  /** The page of the next window that is opened. */
  readonly nextWindow: () => Promise<Page>;
  readonly windows: () => readonly Page[];
  /** Runs a function in the main process, with Electron's parts. */
  readonly evaluate: (work: string, argument: unknown) => Promise<unknown>;
  readonly process: ChildProcess;
  /** Addresses of requests that went nowhere, because there is no network here. */
  readonly blocked: readonly string[];
  /** What the application asked of the desktop, in order. */
  readonly desktop: readonly (readonly [what: string, argument: string])[];
  /** Asks the application to quit, as its menu would. */
  readonly quit: () => void;
  /** Asks for a window to be closed, as its frame's cross would. */
  readonly closeWindow: (page: Page) => Promise<void>;
  readonly ended: Promise<number | null>;
}

interface Shown extends PageWindow {
  loading: boolean;
  size: { width: number; height: number };
}

/** Runs the compiled application in a browser that has been started already. */
export function runInChromium(
  context: BrowserContext,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChromiumShell {
  const shown = new Map<number, Shown>();
  const blocked: string[] = [];
  const desktop: [string, string][] = [];
  const waiting: PromiseWithResolvers<Page>[] = [];
  const first = Promise.withResolvers<Page>();
  // A browser for a person starts with a page; it becomes the first window.
  const spare = context.pages().slice();

  const idOf = (page: Page) => [...shown].find(([, window]) => window.page === page)?.[0];

  const invoke = async (id: number, { seq, channel, args: given }: Invocation) => {
    const window = shown.get(id);
    if (window === undefined) return;
    const frame = { window: id, url: forApp(window.page.url()), isMain: true };
    const answer = await process.app.invoke(frame, channel, given).then(
      (value) => ({ seq, ok: true, value }),
      (error: unknown) => ({ seq, ok: false, value: String(error) }),
    );
    await window.deliver(answer);
  };

  const host: HostCalls = {
    hello: () => {
      void serving.then(() => process.app.ready());
    },
    createWindow: async (id, size, preload) => {
      const page = spare.shift() ?? (await context.newPage());
      const source = readFileSync(preload, 'utf8');
      const window = await createPageWindow(context, page, source, (asked) => {
        void invoke(id, asked);
      });
      shown.set(id, { ...window, size, loading: false });
      page.on('close', () => {
        if (shown.delete(id)) void process.app.windowGone(id);
      });
      if (page.viewportSize() !== null) await page.setViewportSize(size);
    },
    load: async (id, url) => {
      const window = shown.get(id);
      if (window === undefined) return '';
      window.loading = true;
      try {
        await window.page.goto(forBrowser(url), { waitUntil: 'load' });
      } finally {
        window.loading = false;
      }
      first.resolve(window.page);
      waiting.shift()?.resolve(window.page);
      return await window.page.title().catch(() => '');
    },
    focus: async (id) => await shown.get(id)?.page.bringToFront(),
    close: async (id) => {
      const page = shown.get(id)?.page;
      shown.delete(id);
      await page?.close().catch(() => {});
    },
    zoom: async (id, factor) => {
      const window = shown.get(id);
      if (window === undefined) return;
      const size = window.page.viewportSize();
      if (size === null) return;
      // Zooming in makes the page see fewer, larger pixels.
      await window.cdp.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(window.size.width / factor),
        height: Math.round(window.size.height / factor),
        deviceScaleFactor: factor,
        mobile: false,
      });
    },
    colorScheme: (scheme) => {
      const colorScheme = scheme === 'system' ? null : scheme;
      for (const { page } of shown.values()) void page.emulateMedia({ colorScheme });
    },
    send: async (id, channel, given) => await shown.get(id)?.deliver({ channel, args: given }),
    desktop: (what, argument) => {
      desktop.push([what, argument]);
    },
  };

  const process: AppProcess = startAppProcess(args, env, host);
  const serving = serveRequests(
    context,
    process.app,
    { idOf, isLoading: (id) => shown.get(id)?.loading ?? false },
    (url) => blocked.push(url),
  );
  const ended = process.ended.then(async (code) => {
    first.reject(new Error(`the application ended (${code}) before it showed a window`));
    await (context.browser()?.close() ?? context.close()).catch(() => {});
    return code;
  });
  first.promise.catch(() => {});

  return {
    firstWindow: () => first.promise,
    nextWindow: () => {
      const next = Promise.withResolvers<Page>();
      waiting.push(next);
      return next.promise;
    },
    windows: () => [...shown.values()].map(({ page }) => page),
    evaluate: (work, argument) => process.app.evaluate(work, argument),
    process: process.child,
    blocked,
    desktop,
    quit: () => void process.app.quit(),
    closeWindow: async (page) => {
      const id = idOf(page);
      if (id !== undefined) await process.app.closeWindow(id);
    },
    ended,
  };
}
