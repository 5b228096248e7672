/** A file of another version than this build writes. */
export interface OtherVersion {
  readonly path: string;
  /** The version of the file format it was made with. */
  readonly made: number;
  /** The version this build writes. */
  readonly known: number;
}

/** A file that somebody has open for writing. */
export interface HeldFile {
  readonly path: string;
  readonly user: string;
  readonly machine: string;
  readonly process: number;
  /** ISO date and time. */
  readonly since: string;
}

/**
 * Why a dossier file cannot be made, opened or written: what happened, what is safe, what to do.
 */
export const fileErrors = {
  'file-missing': (p: { path: string }) =>
    `Het bestand ${p.path} bestaat niet. Er is niets gewijzigd; controleer de naam en de map.`,
  'file-exists': (p: { path: string }) =>
    `Het bestand ${p.path} bestaat al. Het is niet gewijzigd; kies een andere naam.`,
  'file-unreadable': (p: { path: string }) =>
    `Het bestand ${p.path} mag u niet lezen. Het is niet gewijzigd; vraag om leesrechten.`,
  'file-foreign': (p: { path: string }) =>
    `${p.path} is geen dossier van deze toepassing. Het is niet gewijzigd; kies een bestand dat met Kamerdossier is gemaakt.`,
  'file-damaged': (p: { path: string }) =>
    `Het dossier ${p.path} is beschadigd en kan niet worden gelezen. Het is niet gewijzigd; zet een reservekopie terug en bewaar dit bestand voor onderzoek.`,
  'file-tampered': (p: { path: string }) =>
    `De indeling van ${p.path} is door een ander programma gewijzigd. Het is niet geopend en niet gewijzigd; zet een reservekopie terug.`,
  'file-newer': (p: OtherVersion) =>
    `${p.path} is gemaakt met een nieuwere versie van Kamerdossier (bestandsversie ${p.made}, u hebt ${p.known}). Het is niet gewijzigd; werk Kamerdossier bij om het te openen.`,
  'file-older': (p: OtherVersion) =>
    `${p.path} is gemaakt met een oudere versie van Kamerdossier (bestandsversie ${p.made}, u hebt ${p.known}) en moet eerst worden bijgewerkt. Het is niet geopend en niet gewijzigd; open het eenmaal om te bewerken, dan wordt het bijgewerkt en blijft een kopie van de oude versie ernaast staan.`,
  'file-locked': (p: HeldFile) =>
    `${p.path} is sinds ${dutchMoment(p.since)} in gebruik bij ${p.user} op ${p.machine}. Er is niets gewijzigd; open het alleen om te lezen, of neem het over als u zeker weet dat daar niemand meer in werkt.`,
  'file-busy': (p: { path: string }) =>
    `Een ander programma is bezig met ${p.path}. Er is niets gewijzigd; probeer het zo meteen opnieuw.`,
  'file-read-only': (p: { path: string }) =>
    `In ${p.path} mag u niet schrijven. Er is niets gewijzigd; open het alleen om te lezen, of werk in een kopie op een andere plaats.`,
  'file-linked': (p: { path: string }) =>
    `${p.path} staat ook onder een naam in een andere map (een harde koppeling). Twee programma's kunnen er dan in schrijven zonder dat van elkaar te weten; daarom kunt u het alleen lezen. Er is niets gewijzigd; maak een kopie en werk daarin.`,
  'file-name-too-long': (p: { name: string }) =>
    `De bestandsnaam ${p.name} is te lang: naast een dossier moet tijdens het bewaren een tweede bestand kunnen staan met een naam die 8 tekens langer is. Er is niets gewijzigd; geef het bestand een kortere naam.`,
  'lock-unusable': (p: { path: string; folder: string }) =>
    `In de map ${p.folder} heeft iets anders de naam ${p.path}. Een bestand met die naam zegt wie in het dossier werkt; nu kunt u het alleen lezen. Er is niets gewijzigd; geef dat andere een andere naam of verwijder het, en open het dossier opnieuw.`,
  'lock-lost': (p: { path: string; user?: string }) =>
    `${p.user ?? 'Iemand anders'} heeft ${p.path} overgenomen terwijl u er nog in werkte. Uw laatste wijziging is niet bewaard, alles daarvoor wel; wat u nu typte, blijft staan. Kopieer het, of neem het dossier terug in overleg.`,
  'file-unreachable': (p: { path: string }) =>
    `${p.path} is niet meer bereikbaar. Wat al bewaard was, blijft bewaard; controleer de verbinding met de schijf of de netwerkmap en probeer het opnieuw.`,
  'file-gone': (p: { path: string }) =>
    `Het bestand ${p.path} staat er niet meer. Wat al bewaard was, staat in dat bestand; wat u nu typte, blijft in het formulier. Zet het bestand terug of herstel de verbinding met de map en bewaar dan opnieuw.`,
  'file-replaced': (p: { path: string }) =>
    `Op de plaats van ${p.path} staat nu een ander bestand. Daarin is niets gewijzigd; wat u nu typte, blijft in het formulier. Kopieer wat u typte, sluit dit venster en open het dossier opnieuw.`,
  'folder-missing': (p: { folder: string }) =>
    `De map ${p.folder} bestaat niet. Er is niets gemaakt; controleer de naam of maak de map eerst.`,
  'folder-not-writable': (p: { folder: string }) =>
    `In de map ${p.folder} mag u niet schrijven. Er is niets gewijzigd; kies een andere map of open het dossier alleen om te lezen.`,
  'folder-not-made': (p: { folder: string }) =>
    `De map ${p.folder} kan niet worden gemaakt. Er is niets gemaakt; kies een andere map.`,
  'over-dossier': (p: { path: string }) =>
    `${p.path} is een dossier. Daar overheen schrijven zou het wissen; het is niet gewijzigd. Kies een andere naam.`,
  'file-not-saved': (p: { path: string }) =>
    `${p.path} kon niet worden bewaard. Wat er stond, is niet gewijzigd; kies een andere naam of een andere map.`,
  'disk-full': (p: { path: string }) =>
    `De schijf van ${p.path} is vol. Wat u nu wilde bewaren, is niet bewaard; alles daarvoor wel. Maak ruimte en probeer het opnieuw.`,
};

/** Prints a moment in the time zone of the reader: "2-2-2024 om 14:05". */
function dutchMoment(iso: string): string {
  const moment = new Date(iso);
  const minutes = String(moment.getMinutes()).padStart(2, '0');
  return `${moment.getDate()}-${moment.getMonth() + 1}-${moment.getFullYear()} om ${moment.getHours()}:${minutes}`;
}
