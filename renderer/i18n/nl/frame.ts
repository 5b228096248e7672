/** The words around the screens. */
export const frame = {
  product: 'Kamerdossier',
  navigation: 'Onderdelen van het dossier',
  saved: 'bewaard',
  busy: 'bezig',
  notSaved: (p: { reason: string }) => `niet bewaard: ${p.reason}`,
  unsavedEdits: 'wijzigingen nog niet bewaard',
  readOnly: 'alleen lezen',
  heldBy: (p: { user: string; machine: string; since: string }) =>
    `in gebruik bij ${p.user} op ${p.machine} sinds ${p.since}`,
  loading: 'Het dossier wordt geopend…',
  notBuilt: 'Dit onderdeel wordt nog gemaakt.',
  tryAgain: 'Opnieuw proberen',
  undone: (p: { label: string }) => `Ongedaan gemaakt: ${p.label}`,
  redone: (p: { label: string }) => `Opnieuw gedaan: ${p.label}`,
  stays:
    'Dit venster blijft open: er zijn wijzigingen die nog niet zijn bewaard. Bewaar ze of maak ze leeg en sluit dan opnieuw.',
};
