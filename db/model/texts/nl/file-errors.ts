/** Why a dossier file cannot be made, opened or written: what happened, what is safe, what to do. */
export const fileErrors = {
  'file-missing': (p: { path: string }) =>
    `Het bestand ${p.path} bestaat niet. Er is niets gewijzigd; controleer de naam en de map.`,
};
