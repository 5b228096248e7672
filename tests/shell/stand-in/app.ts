import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { ROOT } from '../root.ts';
import { answerHost } from './host.ts';
import { missing, preventable, StrictEmitter, strict } from './strict.ts';
import { allWindows } from './window-list.ts';

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

const EVENTS = [
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'activate',
  'second-instance',
  'open-file',
  'session-created',
  'browser-window-focus',
] as const;

type Members =
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getName'
  | 'getVersion'
  | 'getPath'
  | 'setPath'
  | 'isPackaged'
  | 'requestSingleInstanceLock';

const early: (() => void)[] = [];

/** Does something just before the application is ready, as Electron makes its default session. */
export function beforeReady(work: () => void): void {
  early.push(work);
}

class AppStandIn extends StrictEmitter implements Pick<App, Members> {
  /** As the bench asks for: what is measured is what is shipped. */
  readonly isPackaged = process.env.KAMERDOSSIER_SHELL_PACKAGED === 'yes';
  readonly #ready = Promise.withResolvers<void>();
  /**
   * Electron runs what was promised before it looks whether `will-quit` was refused, and until then
   * takes every `quit` for the one it is at.
   */
  #hearsNothing = false;
  #isReady = false;
  #userData = join(homedir(), '.config', name);

  constructor() {
    super('app', EVENTS);
  }

  becomeReady(): void {
    for (const work of early) work();
    this.#isReady = true;
    this.#ready.resolve();
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getName(): string {
    return name;
  }

  getVersion(): string {
    return version;
  }

  getPath(which: string): string {
    if (which !== 'userData') throw missing(`app.getPath('${which}')`);
    mkdirSync(this.#userData, { recursive: true });
    return this.#userData;
  }

  setPath(which: string, path: string): void {
    if (which !== 'userData') throw missing(`app.setPath('${which}')`);
    this.#userData = path;
  }

  /** There is one process to begin with: this proves nothing about Electron's own lock. */
  requestSingleInstanceLock(): boolean {
    return true;
  }

  /** As Electron does: every window is asked to close; one that stays ends the quitting. */
  quit(): void {
    if (this.#hearsNothing) return;
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const window of allWindows()) window.close();
    if (allWindows().length > 0) return;
    const will = preventable();
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.exit(0);
    this.#hearsNothing = true;
    setImmediate(() => {
      this.#hearsNothing = false;
    });
  }

  exit(code = 0): never {
    this.emit('quit', {}, code);
    process.exit(code);
  }
}

const standIn = new AppStandIn();

/** `app` of Electron, as far as this application uses it. */
export const app = strict('app', standIn) as unknown as App;

answerHost({ ready: () => standIn.becomeReady(), quit: () => standIn.quit() });

/** A window is gone. Without a listener, the last one takes the application with it. */
export function windowHasGone(): void {
  if (allWindows().length > 0) return;
  if (standIn.listenerCount('window-all-closed') > 0) standIn.emit('window-all-closed');
  else standIn.quit();
}
