import { dateErrors, type RefusedDate, type RefusedDateCode } from './date-errors.ts';

/** Why a command cannot be carried out as it was given. */
export const commandErrors = {
  'command-missing': (_: object) =>
    'Geef een opdracht op. Er is niets gedaan; "--help" toont de opdrachten.',
  'command-unknown': (p: { command: string }) =>
    `De opdracht "${p.command}" bestaat niet. Er is niets gedaan; "--help" toont de opdrachten.`,
  'command-misused': (p: { problem: string; usage: string }) =>
    `De opdracht is niet goed opgegeven: ${p.problem}. Er is niets gedaan; zo hoort het: ${p.usage}.`,
  'input-missing': (p: { path: string }) =>
    `Het bestand ${p.path} kan niet worden gelezen. Er is niets geladen; controleer de naam en de map.`,
  'output-cut-off': (p: { full: boolean }) =>
    `De uitvoer kon niet geheel worden geschreven${p.full ? ': de schijf is vol' : ''}. Het dossier zelf is in orde, maar wat er staat is onvolledig: gebruik het niet. ${p.full ? 'Maak ruimte' : 'Kies een andere bestemming'} en vraag de uitvoer opnieuw op.`,
  'option-unavailable': (p: { option: string; value: string; known: string }) =>
    `${p.option} ${p.value} bestaat niet in deze versie. Er is niets gemaakt; kies uit ${p.known}.`,
  'annex-missing': (p: { number: number }) =>
    `Dit dossier heeft geen bijlage ${p.number}. Er is niets gemaakt; kies een bijlage die het dossier wel heeft.`,
  'item-missing': (_: object) =>
    'Deze motie of toezegging staat niet in het dossier, of nog niet op die dag. Er is niets gemaakt; kies een andere, of een latere dag.',
  'date-misread': (p: { option: string; value: string; reason: RefusedDateCode } & RefusedDate) =>
    `${p.option} ${p.value} kan niet. ${dateErrors[p.reason](p)} Er is niets gemaakt.`,
  'definitive-refused': (p: { count: number }) =>
    `Er is geen definitieve afdruk gemaakt: ${p.count} ${p.count === 1 ? 'bevinding staat' : 'bevindingen staan'} in de weg. Los ze op of keur ze met reden goed.`,
  'nothing-to-undo': (_: object) =>
    'Er is geen stap om ongedaan te maken. Het dossier is niet gewijzigd.',
  'nothing-to-redo': (_: object) =>
    'Er is geen stap om opnieuw te doen. Het dossier is niet gewijzigd.',
  cancelled: (_: object) =>
    'De opdracht is afgebroken. Wat nog niet klaar was, is niet geschreven; het dossier is niet gewijzigd.',
  unexpected: (p: { problem: string }) =>
    `Er ging iets mis wat niet was voorzien (${p.problem}). Het dossier is niet gewijzigd; meld dit met de opdracht die u gaf.`,
};
