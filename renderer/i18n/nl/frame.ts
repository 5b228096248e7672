/** The words around the screens. */
export const frame = {
  product: 'Kamerdossier',
  navigation: 'Onderdelen van het dossier',
  saved: 'bewaard',
  busy: 'bezig',
  notSaved: (p: { reason: string }) => `niet bewaard: ${p.reason}`,
  unsavedEdits: 'wijzigingen nog niet bewaard',
  readOnly: 'alleen lezen',
  readOnlyWhy: 'Waarom u alleen kunt lezen',
  heldBy: (p: { user: string; machine: string; since: string }) =>
    `In gebruik bij ${p.user} op ${p.machine} sinds ${p.since}`,
  idemChanged: (p: { count: number }) =>
    p.count === 1
      ? 'Boven een appreciatie «Idem» staat nu iets anders. Ga na of die nog klopt:'
      : `Boven ${p.count} appreciaties «Idem» staat nu iets anders. Ga na of die nog kloppen:`,
  idemSeen: 'Nagegaan',
  loading: 'Het dossier wordt geopend…',
  tryAgain: 'Opnieuw proberen',
  undone: (p: { label: string }) => `Ongedaan gemaakt: ${p.label}`,
  redone: (p: { label: string }) => `Opnieuw gedaan: ${p.label}`,
  stays:
    'Dit venster blijft open: er zijn wijzigingen die niet zijn bewaard. De reden staat in het formulier of bovenaan dit venster.',
  closingTitle: 'Wijzigingen bewaren?',
  closingQuestion: 'In dit venster staan wijzigingen die nog niet zijn bewaard.',
  redoTitle: 'Eerst dit formulier',
  redoFirst:
    'Dit formulier heeft wijzigingen die nog niet zijn bewaard. Bewaar ze of maak ze ongedaan, en doe de stap in het dossier dan opnieuw.',
  readMeanwhile: 'U kunt het lezen; wat daar wordt bewaard, ziet u hier vanzelf.',
  mayNotWrite: 'In dit bestand mag u niet schrijven. U kunt het lezen, of in een kopie werken.',
  free: 'Niemand heeft dit dossier nog in gebruik. U kunt het nu openen om erin te werken.',
  openToWrite: 'Openen om te wijzigen',
  nowWritable: 'U kunt het dossier nu wijzigen.',
  lostTo: (p: { user: string; machine: string; since: string }) =>
    `Dit dossier is overgenomen door ${p.user} op ${p.machine}, ${p.since}`,
  lostAdvice: (p: { user: string }) =>
    `U kunt het hier alleen nog lezen. Wat u had bewaard, staat in het dossier; wat u nog niet had bewaard, staat nog in het formulier. Kopieer dat, of neem het dossier in overleg met ${p.user} terug en bewaar het dan alsnog.`,
  lostAndFree:
    'Dit dossier is door iemand anders overgenomen en is nu weer vrij. Wat u nog niet had bewaard, staat nog in het formulier. Open het dossier om te wijzigen; daarna kunt u het alsnog bewaren.',
  takeBack: 'Terugnemen…',
  takeOver: 'Overnemen…',
  takeOverTitle: 'Dossier overnemen?',
  takeOverConfirm: 'Overnemen',
  takeOverQuestion: (p: { user: string }) =>
    `Neem het dossier alleen over als u zeker weet dat ${p.user} er niet meer in werkt, bijvoorbeeld omdat die computer is uitgevallen. Anders werkt u met zijn tweeën in hetzelfde bestand.`,
  takenOver: 'Overgenomen: u kunt het dossier nu wijzigen.',
  notTakenOver: 'Het dossier is niet overgenomen: iemand anders heeft het nu in gebruik.',
  understood: 'Begrepen',
  fileIs: {
    gone: {
      title: 'Het bestand is weg',
      status: 'het bestand is weg',
      safe: 'Het is verplaatst, hernoemd of verwijderd, of de map is niet bereikbaar. Wat al bewaard was, staat in dat bestand. Wat u nu typt, blijft in het formulier staan, maar kan niet worden bewaard.',
      advice:
        'Laat dit venster open. Zet het bestand terug (kijk ook in de prullenbak) of herstel de verbinding met de map; daarna kunt u gewoon bewaren.',
    },
    replaced: {
      title: 'Er staat een ander bestand',
      status: 'er staat een ander bestand',
      safe: 'Op de plaats van dit dossier staat nu een ander bestand, bijvoorbeeld door synchronisatie of het terugzetten van een kopie. Daarin is niets gewijzigd. Wat u nu typt, blijft in het formulier staan, maar kan niet worden bewaard.',
      advice: 'Kopieer wat u typte, sluit dit venster en open het dossier opnieuw.',
    },
  },
  fileBack: 'Het bestand is er weer; u kunt weer bewaren.',
  copied: 'De kopie zonder geschiedenis is gemaakt.',
};
