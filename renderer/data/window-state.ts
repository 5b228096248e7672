import { useQuery } from '@tanstack/react-query';
import type { WindowState } from '../../preload/contract/window-channels.ts';
import { answered, bridge } from './bridge.ts';
import { forgetContents } from './contents.ts';
import { queryClient } from './query-client.ts';

const KEY = ['window'];

/** What this window shows; undefined while its file is being opened. */
export function useWindowState(): WindowState | undefined {
  return useQuery({ queryKey: KEY, queryFn: () => answered(bridge.window.state({})) }).data;
}

/** Whether this window may change its dossier; otherwise somebody else has it open. */
export function useWritable(): boolean {
  const state = useWindowState();
  return state?.shows === 'dossier' && state.mode === 'write';
}

/** Keeps to what main says this window shows. */
export function followWindowState(): void {
  bridge.on('window.changed', (state) => {
    forgetContents();
    queryClient.setQueryData(KEY, state);
  });
  bridge.on('dossier.holder', ({ heldBy }) => {
    const state = queryClient.getQueryData<WindowState>(KEY);
    if (state?.shows !== 'dossier') return;
    const { heldBy: _, isFree: __, ...shown } = state;
    const now: WindowState =
      heldBy === undefined ? { ...shown, isFree: true } : { ...shown, heldBy };
    queryClient.setQueryData(KEY, now);
  });
}
