import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { createCodec } from './page/codec.ts';
import { type Delivery, type Part, runPreload } from './page/run-preload.ts';
import { linkWorlds } from './page/world-link.ts';

const WORLD = 'Preload';
const BINDING = '__shellCall';
const DELIVER = '__shellDeliver';

/** From here on a message is packed: the debugger's line takes a second for what Electron clones. */
const LONG = 100_000;

function asPart(text: string): Part {
  if (text.length <= LONG) return { text, packed: false };
  return { text: gzipSync(text, { level: 1 }).toString('base64'), packed: true };
}

/** A request of a page, on its way to the application. */
export interface Invocation {
  readonly seq: number;
  readonly channel: string;
  readonly args: readonly unknown[];
}

/** A window of the application, shown as a page of the browser. */
export interface PageWindow {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Gives the preload script an answer or an event; a page that is gone hears nothing. */
  readonly deliver: (message: Delivery) => Promise<void>;
}

/**
 * Makes a page into a window: the preload script will run in a world of its own before the page's
 * scripts, and reach the application through a binding that only that world sees.
 *
 * @param preload the source of the compiled preload script
 */
export async function createPageWindow(
  context: BrowserContext,
  page: Page,
  preload: string,
  onInvoke: (invocation: Invocation) => void,
): Promise<PageWindow> {
  const codec = createCodec();
  const cdp = await context.newCDPSession(page);
  let world: number | undefined;

  cdp.on('Runtime.executionContextCreated', ({ context: created }) => {
    if (created.name === WORLD) world = created.id;
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  cdp.on('Runtime.bindingCalled', ({ name, executionContextId, payload }) => {
    if (name !== BINDING || executionContextId !== world) return;
    const { seq, channel, text } = JSON.parse(payload) as {
      readonly seq: number;
      readonly channel: string;
      readonly text: string;
    };
    onInvoke({ seq, channel, args: codec.decode(text) as readonly unknown[] });
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  await cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
  const { inPage, inWorld } = scripts(preload);
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: inWorld, worldName: WORLD });

  return {
    page,
    cdp,
    deliver: async (message) => {
      if (world === undefined || page.isClosed()) return;
      const aside: string[] = [];
      const parts = [codec.encode(message, aside), ...aside].map(asPart);
      const expression = `${DELIVER}(${JSON.stringify(parts)})`;
      // The page may go while this is on its way.
      await cdp.send('Runtime.evaluate', { contextId: world, expression }).catch(() => {});
    },
  };
}

/** The two scripts that run before a page's own, with event names nobody can guess. */
function scripts(preload: string): { readonly inPage: string; readonly inWorld: string } {
  const [page, world] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const onlyOurPage = 'if (window === window.top && location.protocol !== "about:")';
  const linked = (mine: string, theirs: string) => `(${linkWorlds})('${mine}', '${theirs}')`;
  const source = JSON.stringify(preload);
  return {
    inPage: `${onlyOurPage} ${linked(page, world)};`,
    inWorld: `${onlyOurPage} (${runPreload})((${createCodec})(), ${linked(world, page)}, ${source}, '${BINDING}', '${DELIVER}');`,
  };
}
