import { useQuery } from '@tanstack/react-query';
import type { WindowState } from '../../preload/contract/window-channels.ts';
import { answered, bridge } from './bridge.ts';
import { forgetContents, readContentsAnew } from './contents.ts';
import { queryClient } from './query-client.ts';

const KEY = ['window'];

/** Gives what this window shows; undefined while its file is being opened. */
export function useWindowState(): WindowState | undefined {
  return useQuery({ queryKey: KEY, queryFn: () => answered(bridge.window.state({})) }).data;
}

/**
 * Tells whether this window may change its dossier; otherwise somebody else has it open, or the
 * file may not be written.
 */
export function useWritable(): boolean {
  const state = useWindowState();
  return state?.shows === 'dossier' && state.mode === 'write';
}

/** Gives the path of the dossier shown; undefined where none is. */
function fileOf(state: WindowState | undefined): string | undefined {
  return state?.shows === 'dossier' ? state.path : undefined;
}

/** Follows what main says this window shows, and who has its file open for writing. */
export function followWindowState(): void {
  bridge.on('window.changed', (state) => {
    const before = queryClient.getQueryData<WindowState>(KEY);
    // The same file opened anew, to work in it: what is typed in its forms stays.
    if (fileOf(before) !== undefined && fileOf(before) === fileOf(state)) readContentsAnew();
    else forgetContents();
    queryClient.setQueryData(KEY, state);
  });
  bridge.on('dossier.lost', ({ heldBy }) => {
    const state = queryClient.getQueryData<WindowState>(KEY);
    if (state?.shows !== 'dossier') return;
    const who = heldBy === undefined ? { isFree: true } : { heldBy };
    const now: WindowState = { ...state, mode: 'read', isLost: true, ...who };
    queryClient.setQueryData(KEY, now);
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
