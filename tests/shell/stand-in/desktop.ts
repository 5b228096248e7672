import type { Dialog, NativeTheme, Screen, Shell } from 'electron';
import { host } from './host.ts';
import { strict } from './strict.ts';

/** Set where a person sits in front of the window, and no test answers dialogs. */
const WITHOUT_DIALOGS = process.env.KAMERDOSSIER_NO_DIALOGS === '1';

function noDialog(name: string): never {
  throw new Error(
    `dialog.${name}: the Chromium shell shows no native dialogs; a test answers them`,
  );
}

/**
 * `dialog` of Electron. A native dialog cannot be shown here: a test puts its own answer in the
 * place of each, as it would in Electron. In front of a person the offered name is taken.
 */
export const dialog = strict('dialog', {
  showOpenDialog: async () =>
    WITHOUT_DIALOGS ? { canceled: true, filePaths: [] } : noDialog('showOpenDialog'),
  showSaveDialog: async (_: unknown, options?: { defaultPath?: string }) =>
    WITHOUT_DIALOGS
      ? { canceled: false, filePath: options?.defaultPath ?? '' }
      : noDialog('showSaveDialog'),
  showMessageBox: async () => noDialog('showMessageBox'),
} satisfies Partial<Record<keyof Dialog, unknown>>);

/** `shell` of Electron: what the desktop would be asked is told to the test. */
export const shell = strict('shell', {
  openExternal: async (url) => {
    await host.desktop('openExternal', url);
  },
  showItemInFolder: (path) => {
    void host.desktop('showItemInFolder', path);
  },
  openPath: async (path) => {
    await host.desktop('openPath', path);
    return '';
  },
} satisfies Pick<Shell, 'openExternal' | 'showItemInFolder' | 'openPath'>);

/** `screen` of Electron: one, of a usual size. */
export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
} satisfies Partial<Record<keyof Screen, unknown>>);

const theme = {
  get themeSource(): NativeTheme['themeSource'] {
    return chosen;
  },
  set themeSource(source: NativeTheme['themeSource']) {
    chosen = source;
    void host.colorScheme(source);
  },
} satisfies Pick<NativeTheme, 'themeSource'>;

let chosen: NativeTheme['themeSource'] = 'system';

/** `nativeTheme` of Electron, as far as this application uses it. */
export const nativeTheme = strict('nativeTheme', theme);
