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
  'link-missing': (_: object) =>
    'Bij dit stuk is in het dossier geen adres op het web bewaard. Er is niets geopend; vul het adres in en bewaar het.',
  'link-refused': (p: { link: string }) =>
    `Alleen een adres dat met https:// begint en geen naam of wachtwoord bevat, wordt geopend. Er is niets geopend: ${p.link}. Verbeter het adres van het stuk.`,
  'link-not-opened': (p: { link: string }) =>
    `Geen browser heeft dit adres geopend: ${p.link}. Het dossier is niet gewijzigd; neem het adres zelf over in uw browser.`,
  'not-opened': (p: { problem: string }) =>
    `De PDF is gemaakt, maar geen programma heeft hem geopend (${p.problem}). Het dossier is niet gewijzigd; bewaar hem met "Bewaar als…" en open hem zelf.`,
};
