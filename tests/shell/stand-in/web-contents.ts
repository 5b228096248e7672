import type { WebContents } from 'electron';
import { answerHost, host } from './host.ts';
import { preventable, StrictEmitter, strict } from './strict.ts';

const EVENTS = [
  'will-navigate',
  'will-redirect',
  'will-attach-webview',
  'render-process-gone',
  // Never emitted: the browser's own menu is what a right button opens here.
  'context-menu',
] as const;

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

class WebContentsStandIn
  extends StrictEmitter
  implements Pick<WebContents, 'id' | 'send' | 'setWindowOpenHandler' | 'setZoomFactor'>
{
  readonly id: number;
  openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(id: number) {
    super('webContents', EVENTS);
    this.id = id;
  }

  send(channel: string, ...args: unknown[]): void {
    // Throws here, as Electron does, for what cannot be sent.
    structuredClone(args);
    void host.send(this.id, channel, args);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  setZoomFactor(factor: number): void {
    void host.zoom(this.id, factor);
  }
}

const contents = new Map<number, WebContentsStandIn>();

/** A page's side of a window, by the window's number. */
export function createWebContents(id: number): WebContents {
  const made = new WebContentsStandIn(id);
  const shown = strict('webContents', made);
  contents.set(id, made);
  shownContents.set(id, shown as unknown as WebContents);
  return shown as unknown as WebContents;
}

const shownContents = new Map<number, WebContents>();

/** The object the application knows. */
export function webContentsOf(id: number): WebContents | undefined {
  return shownContents.get(id);
}

answerHost({
  willNavigate: (id, url) => {
    const event = { ...preventable(), url };
    const called = preventable();
    contents.get(id)?.emit('will-navigate', { ...event, preventDefault: called.preventDefault });
    return called.defaultPrevented;
  },
  openWindow: (id, url) => {
    const details = { url, frameName: '', features: '', disposition: 'foreground-tab' };
    contents.get(id)?.openHandler(details as Parameters<OpenHandler>[0]);
  },
});
