import type { help as nl } from '../nl/help.ts';

export const help: typeof nl = {
  version: 'Version',
  licence: 'Licence',
  licenceName: 'EUPL-1.2 (European Union Public Licence)',
  parts: {
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    sqlite: 'SQLite',
  },
  noNetwork: 'Kamerdossier connects to no network at all: what you enter stays on this computer.',
  more: (p) => `Everything you can do is also found with ${p.keys}.`,
};
