import type { Codec } from './codec.ts';
import type { WorldLink } from './world-link.ts';

/** What the browser's side sends a page: an answer to a request, or an event. */
export type Delivery =
  | { readonly seq: number; readonly ok: boolean; readonly value: unknown }
  | { readonly channel: string; readonly args: readonly unknown[] };

/** A text of a message, packed where it is long. */
export interface Part {
  readonly text: string;
  readonly packed: boolean;
}

/**
 * Runs the application's own preload script in the isolated world, with as much of Electron as it
 * is allowed: contextBridge and ipcRenderer. Its source is put into pages, so it leans on nothing
 * outside itself.
 *
 * @param source the compiled preload script
 * @param binding the name of the function that reaches the process driving the browser
 * @param deliver the name under which that process finds the way back
 */
export function runPreload(
  codec: Codec,
  link: WorldLink,
  source: string,
  binding: string,
  deliver: string,
): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const call = world[binding] as (text: string) => void;
  delete world[binding];

  type Listener = (event: object, ...args: readonly unknown[]) => void;
  const waiting = new Map<number, PromiseWithResolvers<unknown> & { readonly channel: string }>();
  const listeners = new Map<string, readonly Listener[]>();
  let last = 0;

  const strict = (name: string, target: object): object =>
    new Proxy(target, {
      get(object, key) {
        if (typeof key === 'symbol' || key in object || key === '__esModule')
          return Reflect.get(object, key);
        throw new Error(`${name}.${key} is not in the Chromium shell`);
      },
    });

  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel: string, ...args: readonly unknown[]) => {
      const text = codec.encode(args);
      const asked = Promise.withResolvers<unknown>();
      last += 1;
      waiting.set(last, { ...asked, channel });
      call(JSON.stringify({ seq: last, channel, text }));
      return asked.promise;
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off: (channel: string, listener: Listener) => {
      const others = (listeners.get(channel) ?? []).filter((each) => each !== listener);
      listeners.set(channel, others);
    },
  });
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (name: string, api: object) => link.expose(name, api),
  });
  const electron = strict('electron', { contextBridge, ipcRenderer });

  const unpack = async (packed: string): Promise<string> => {
    const stream = new Blob([codec.fromBase64(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).text();
  };

  // Unpacking takes time; what was sent later is heard later all the same.
  let heard = Promise.resolve();
  world[deliver] = (parts: readonly Part[]) => {
    const texts = parts.map(({ text, packed }) => (packed ? unpack(text) : text));
    heard = heard.then(async () => hear(await Promise.all(texts))).catch(reportError);
  };

  const hear = ([text = '', ...aside]: readonly string[]): void => {
    const message = codec.decode(text, aside) as Delivery;
    if ('channel' in message) {
      for (const listener of listeners.get(message.channel) ?? [])
        listener(strict('IpcRendererEvent', {}), ...message.args);
      return;
    }
    const asked = waiting.get(message.seq);
    waiting.delete(message.seq);
    if (message.ok) asked?.resolve(message.value);
    else
      asked?.reject(
        new Error(`Error invoking remote method '${asked.channel}': ${String(message.value)}`),
      );
  };

  const require = (name: string): object => {
    if (name === 'electron') return electron;
    throw new Error(`a sandboxed preload cannot require ${name}`);
  };
  const module = { exports: {} };
  new Function('require', 'module', 'exports', source)(require, module, module.exports);
}
