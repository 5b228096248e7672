/** Words of the Help dialogs. */
export const help = {
  version: 'Versie',
  licence: 'Licentie',
  licenceName: 'EUPL-1.2 (Openbare licentie van de Europese Unie)',
  parts: {
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    sqlite: 'SQLite',
  },
  noNetwork:
    'Kamerdossier verbindt zich met geen enkel netwerk: wat u invoert, blijft op deze computer.',
  more: (p: { keys: string }) => `Alles wat u kunt doen, vindt u ook met ${p.keys}.`,
};
