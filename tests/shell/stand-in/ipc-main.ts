import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { answerHost } from './host.ts';
import { strict } from './strict.ts';
import { webContentsOf } from './web-contents.ts';

type Listener = Parameters<IpcMain['handle']>[1];

const listeners = new Map<string, Listener>();

/** `ipcMain` of Electron, as far as this application uses it. */
export const ipcMain = strict('ipcMain', {
  handle: (channel, listener) => {
    if (listeners.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  },
} satisfies Pick<IpcMain, 'handle'>);

answerHost({
  invoke: async (frame, channel, args) => {
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
    const senderFrame = strict('WebFrameMain', {
      url: frame.url,
      parent: frame.isMain ? null : strict('WebFrameMain', {}),
    });
    const sender = webContentsOf(frame.window);
    const event = strict('IpcMainInvokeEvent', { sender, senderFrame });
    return await listener(event as unknown as IpcMainInvokeEvent, ...args);
  },
});
