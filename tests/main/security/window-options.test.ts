import { expect, test } from 'vitest';
import { windowOptions } from '../../../main/security/window-options.ts';

test('a window is sandboxed and isolated, and knows nothing of Node', () => {
  expect(windowOptions({ width: 1280, height: 800 }, '/preload.cjs')).toEqual({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Kamerdossier',
    webPreferences: {
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
});
