// The bridge: the channels of the contract, the events of the contract, and nothing else. It runs
// sandboxed, so it holds no rules of its own; main judges every request.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type EventName, events } from './contract/events.ts';
import { BRIDGE_NAME, type Bridge, channels } from './contract.ts';

type Ask = (input: unknown) => Promise<unknown>;

const groups: Record<string, Record<string, Ask>> = {};
for (const { name, group, key } of channels) {
  groups[group] ??= {};
  groups[group][key] = (input) => ipcRenderer.invoke(name, input);
}

function on(event: EventName, listener: (payload: unknown) => void): () => void {
  if (!Object.hasOwn(events, event)) throw new Error(`no such event: ${event}`);
  const heard = (_: IpcRendererEvent, payload: unknown) => listener(payload);
  ipcRenderer.on(event, heard);
  return () => {
    ipcRenderer.off(event, heard);
  };
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, { ...groups, on } as unknown as Bridge);
