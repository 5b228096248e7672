import type { FileCondition } from '../../preload/contract/window-channels.ts';
import { bridge } from './bridge.ts';
import { createStore, useStore } from './store.ts';

const condition = createStore<FileCondition>('there');

/** Tells what has become of the file under this window's dossier. */
export function useFileCondition(): FileCondition {
  return useStore(condition);
}

/** Follows what main says of the file; a window that shows another one starts with "there". */
export function followFileCondition(): void {
  bridge.on('dossier.file', ({ is }) => condition.set(is));
  bridge.on('window.changed', () => condition.set('there'));
}
