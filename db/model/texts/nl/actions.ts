/** What a user can do, in words: menu, palette, toolbar and history use the same. */
export const actions = {
  'file.new': 'Nieuw dossier…',
  'file.open': 'Dossier openen…',
  'file.example': 'Voorbeelddossier 28 638 openen',
  'file.save': 'Bewaren',
  'file.show-in-folder': 'Tonen in map',
  'file.close': 'Venster sluiten',
  'edit.undo': 'Ongedaan maken',
  'edit.redo': 'Opnieuw doen',
  'edit.add': 'Toevoegen',
  'edit.remove': 'Verwijderen',
  'edit.move-up': 'Omhoog verplaatsen',
  'edit.move-down': 'Omlaag verplaatsen',
  'view.palette': 'Opdracht of onderdeel zoeken…',
  'view.zoom-in': 'Inzoomen',
  'view.zoom-out': 'Uitzoomen',
  'view.zoom-reset': 'Ware grootte',
  'view.theme-system': 'Kleuren van het systeem',
  'view.theme-light': 'Lichte kleuren',
  'view.theme-dark': 'Donkere kleuren',
  'view.dutch': 'Nederlands',
  'view.english': 'English',
  'go.back': 'Terug',
  'go.forward': 'Vooruit',
  'go.overview': 'Overzicht',
  'go.proposals': 'Voorstellen',
  'go.actions': 'Acties en begroting',
  'go.organisations': 'Organisaties',
  'go.motions': 'Moties en toezeggingen',
  'go.documents': 'Kamerstukken',
  'go.annexes': 'Bijlagen',
  'go.findings': 'Controles',
  'go.history': 'Geschiedenis',
};

/** The native menu's own words. */
export const menu = {
  file: 'Bestand',
  edit: 'Bewerken',
  view: 'Beeld',
  go: 'Ga naar',
  recent: 'Recente dossiers',
  noRecent: 'Nog geen dossiers geopend',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  quit: 'Kamerdossier afsluiten',
};

/** What the application's native dialogs say. */
export const dialogs = {
  dossierFiles: 'Dossiers',
  newTitle: 'Nieuw dossier maken',
  newName: 'Nieuw dossier',
  openTitle: 'Dossier openen',
  exampleName: 'Voorbeelddossier 28 638',
  notAnswering: 'Dit venster antwoordt niet.',
  notAnsweringDetail:
    'Wat u al had bewaard, blijft bewaard. Wacht nog even, of sluit het venster; wat nog niet was bewaard, gaat dan verloren.',
  wait: 'Wachten',
  closeAnyway: 'Toch sluiten',
};
