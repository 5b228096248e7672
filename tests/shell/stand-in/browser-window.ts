import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  WebContents,
} from 'electron';
import { app, windowHasGone } from './app.ts';
import { answerHost, host } from './host.ts';
import { missing, preventable, refuseUnknown, StrictEmitter, strict } from './strict.ts';
import { createWebContents } from './web-contents.ts';
import { allWindows, listWindow, unlistWindow, windowWith } from './window-list.ts';

const EVENTS = ['ready-to-show', 'show', 'focus', 'close', 'closed', 'page-title-updated'] as const;

const OPTIONS = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'webPreferences',
] as const;

/** The only page settings this shell can stand for; it refuses to run any other. */
const PAGE_SETTINGS = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  webSecurity: true,
  spellcheck: false,
} as const;

type Members =
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'close'
  | 'isDestroyed'
  | 'isMinimized'
  | 'isMaximized'
  | 'maximize'
  | 'restore'
  | 'setTitle'
  | 'getTitle'
  | 'getNormalBounds';

class BrowserWindowStandIn extends StrictEmitter implements Pick<BrowserWindow, Members> {
  static #last = 0;

  static getAllWindows(): BrowserWindow[] {
    return [...allWindows()] as unknown as BrowserWindow[];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindowStandIn.getAllWindows().at(-1) ?? null;
  }

  readonly id: number;
  readonly webContents: WebContents;
  readonly #created: Promise<void>;
  readonly #bounds: Rectangle;
  readonly #shown: this;
  #title: string;
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super('BrowserWindow', EVENTS);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const preload = preloadOf(options);
    BrowserWindowStandIn.#last += 1;
    this.id = BrowserWindowStandIn.#last;
    const { x = 0, y = 0, width = 800, height = 600, title = '' } = options;
    this.#bounds = { x, y, width, height };
    this.#title = title;
    this.webContents = createWebContents(this.id);
    this.#created = host.createWindow(this.id, { width, height }, preload);
    this.#shown = strict('BrowserWindow', this);
    listWindow(this.#shown);
    // biome-ignore lint/correctness/noConstructorReturn: the strict one is the one to be used.
    return this.#shown;
  }

  async loadURL(url: string): Promise<void> {
    await this.#created;
    this.emit('ready-to-show');
    const title = await host.load(this.id, url);
    // As in Electron, where the title of a page is that of its window unless that is called off.
    const event = preventable();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }

  show(): void {
    this.emit('show');
  }

  focus(): void {
    listWindow(this.#shown);
    void host.focus(this.id);
    app.emit('browser-window-focus', {}, this.#shown);
  }

  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented || this.#destroyed) return;
    void host.close(this.id);
    this.gone();
  }

  /** The page was closed from its own side. */
  gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    unlistWindow(this.id);
    this.emit('closed');
    windowHasGone();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return false;
  }

  maximize(): void {
    throw missing('BrowserWindow.maximize');
  }

  restore(): void {
    throw missing('BrowserWindow.restore');
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }
}

function preloadOf(options: BrowserWindowConstructorOptions): string {
  refuseUnknown('BrowserWindow options', options, OPTIONS);
  const { preload, ...settings } = options.webPreferences ?? {};
  refuseUnknown('webPreferences', settings, Object.keys(PAGE_SETTINGS));
  for (const [key, value] of Object.entries(PAGE_SETTINGS))
    if ((settings as Record<string, unknown>)[key] !== value)
      throw missing(`a window with ${key} other than ${value}`);
  if (preload === undefined) throw missing('a window without a preload script');
  return preload;
}

/** `BrowserWindow` of Electron, as far as this application uses it. */
export const browserWindow = strict(
  'BrowserWindow',
  BrowserWindowStandIn,
) as unknown as typeof BrowserWindow;

answerHost({
  closeWindow: (id) => windowWith(id)?.close(),
  windowGone: (id) => (windowWith(id) as BrowserWindowStandIn | undefined)?.gone(),
});
