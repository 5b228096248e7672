import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { forApp } from './addresses.ts';
import type { AppCalls } from './calls.ts';
import type { Remote } from './link.ts';

/** What serving requests needs to know of the windows. */
export interface RequestWindows {
  /** The window a page belongs to; undefined for a page that is none of ours. */
  readonly idOf: (page: Page) => number | undefined;
  /** Whether the application itself is loading the window's page just now. */
  readonly isLoading: (id: number) => boolean;
}

/**
 * Takes every request of every page to the application's own protocol handler: its content security
 * policy and path checks are the real ones, and nothing reaches a network.
 *
 * @param blocked told the address of every request that went nowhere
 */
export async function serveRequests(
  context: BrowserContext,
  app: Remote<AppCalls>,
  windows: RequestWindows,
  blocked: (url: string) => void,
): Promise<void> {
  await context.route('**/*', async (route, request) => {
    try {
      if (await isForbiddenNavigation(request, app, windows)) await route.abort('aborted');
      else await serve(route, request, app, blocked);
    } catch {
      // The window went while its request was on its way.
      await route.abort('failed').catch(() => {});
    }
  });
}

/** Asks the application, as Electron would, before a page goes elsewhere or a new one opens. */
async function isForbiddenNavigation(
  request: Request,
  app: Remote<AppCalls>,
  windows: RequestWindows,
): Promise<boolean> {
  if (!request.isNavigationRequest()) return false;
  const page = request.frame().page();
  const url = forApp(request.url());
  const id = windows.idOf(page);
  if (id === undefined) {
    const opener = await page.opener();
    const from = opener === null ? undefined : windows.idOf(opener);
    if (from !== undefined) await app.openWindow(from, url);
    await page.close().catch(() => {});
    return true;
  }
  const isMain = request.frame() === page.mainFrame();
  return isMain && !windows.isLoading(id) && (await app.willNavigate(id, url));
}

async function serve(
  route: Route,
  request: Request,
  app: Remote<AppCalls>,
  blocked: (url: string) => void,
): Promise<void> {
  const url = forApp(request.url());
  const body = request.postDataBuffer();
  const response = await app.request({
    url,
    method: request.method(),
    headers: request.headers(),
    body: body === null ? null : new Uint8Array(body),
    resourceType: request.resourceType(),
  });
  if (response === null) {
    blocked(url);
    await route.abort('internetdisconnected');
    return;
  }
  const { status, headers } = response;
  await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(response.body) });
}
