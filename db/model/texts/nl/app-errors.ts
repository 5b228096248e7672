/** Why the application refuses what a window asks of it. */
export const appErrors = {
  'request-refused': (p: { channel: string; problem: string }) =>
    `De toepassing begrijpt een opdracht van het scherm niet (${p.channel}: ${p.problem}). Het dossier is niet gewijzigd; meld dit aan de makers.`,
  'sender-refused': (p: { channel: string }) =>
    `Een onbekende pagina vroeg om ${p.channel}. Er is niets gedaan en niets gewijzigd.`,
  'no-dossier-open': (_: object) =>
    'Er is in dit venster geen dossier open. Er is niets gewijzigd; open een dossier en probeer het opnieuw.',
  'dossier-read-only': (_: object) =>
    'Dit dossier is alleen om te lezen geopend. Er is niets gewijzigd; neem het over of maak een kopie om in te werken.',
  'recent-gone': (_: object) =>
    'Dit dossier staat niet meer in de lijst. Er is niets geopend; kies het bestand met Openen.',
  'not-opened': (p: { problem: string }) =>
    `De PDF is gemaakt, maar geen programma heeft hem geopend (${p.problem}). Het dossier is niet gewijzigd; bewaar hem met "Bewaar als…" en open hem zelf.`,
};
