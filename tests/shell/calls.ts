/** A file's or page's bytes, with what the app's own protocol handler said of them. */
export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A request that a page made. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly resourceType: string;
}

/** Where a request over the bridge came from. */
export interface Frame {
  readonly window: number;
  readonly url: string;
  readonly isMain: boolean;
}

/** What the process with the application asks of the one that drives the browser. */
export interface HostCalls {
  /** The stand-in is there: the application may be told that it is ready. */
  hello(): void;
  createWindow(id: number, size: { width: number; height: number }, preload: string): Promise<void>;
  /** Answers the title of the page, once it is there. */
  load(id: number, url: string): Promise<string>;
  focus(id: number): Promise<void>;
  close(id: number): Promise<void>;
  zoom(id: number, factor: number): Promise<void>;
  colorScheme(scheme: 'light' | 'dark' | 'system'): void;
  send(id: number, channel: string, args: readonly unknown[]): Promise<void>;
  /** What the application asked of the desktop: to open a link, to show a file. */
  desktop(what: string, argument: string): void;
}

/** What the process that drives the browser asks of the application. */
export interface AppCalls {
  ready(): void;
  quit(): void;
  closeWindow(id: number): void;
  windowGone(id: number): void;
  invoke(frame: Frame, channel: string, args: readonly unknown[]): Promise<unknown>;
  /** null: the request goes nowhere; this shell has no network. */
  request(request: PageRequest): Promise<PageResponse | null>;
  /** Whether the application forbids going there. */
  willNavigate(id: number, url: string): boolean;
  openWindow(id: number, url: string): void;
  evaluate(source: string, argument: unknown): unknown;
}
