import type { FoundProblem } from '../../compliance/item-problems.ts';
import { unsound } from './parliament-errors.ts';

/** Words of the command line about itself, and about what it has done. */
export const commands = {
  intro:
    'Kamerdossier: het dossier van een beleidsprogramma, en de bijlagen bij de brief aan de Kamer.',
  usage: 'Gebruik: npm run --silent kamerdossier -- <opdracht>',
  summaries: {
    new: 'maakt een dossierbestand, leeg of gevuld met een voorbeeld',
    dump: 'schrijft het hele dossier als JSON',
    load: 'vult een nieuw dossierbestand uit JSON; "-" leest van de standaardinvoer',
    check: 'controleert het bestand en de inhoud',
    annex:
      'maakt de bijlagen als PDF, en het overzicht van moties en toezeggingen en de voortgang van de acties (stand per --as-of)',
    motions: 'toont het register van moties en toezeggingen met hun stand',
    history: 'toont de stappen die in het dossier zijn gezet',
    undo: 'maakt de laatste stap ongedaan',
    redo: 'doet de laatste ongedaan gemaakte stap opnieuw',
    copy: 'maakt een kopie om te versturen, zonder geschiedenis, interne notities en namen',
    read: 'toont als wat de standaardinvoer wordt gelezen: een datum, bedrag, kostencel, vindplaats, termijn, verzoek of geplakte tekst; --on is de dag waarop dat is geschreven',
  },
  costUnread: 'Deze kostencel is niet te lezen, of op twee manieren.',
  citationUnread: 'Hierin staat geen vindplaats van een Kamerstuk, Aanhangsel of Handelingen.',
  deadlineUnread: {
    recurring: 'Dit keert terug en heeft niet één laatste dag.',
    passed: 'Deze dag was al voorbij toen dit werd geschreven.',
    calendar: 'Dit volgt uit de kalender van een dossier, die hier niet is.',
    words: 'Uit deze woorden volgt geen dag.',
  },
  standardInput: 'op de standaardinvoer',
  made: (p: { path: string }) => `Gemaakt: ${p.path}`,
  twin: (p: { path: string; firstPath: string; name: string }) =>
    `Let op: ${p.path} («${p.name}») is hetzelfde als ${p.firstPath}. Beide zijn geladen; houd er in het dossier één over.`,
  unfit: (p: FoundProblem) =>
    `Let op: ${p.path}: ${unsound(p.problem)[0]}. Het is zo geladen; verbeter het in het dossier.`,
  kept: (p: { path: string }) => `Het bestaande dossier ${p.path} is gebruikt.`,
  undone: (p: { label: string }) => `Ongedaan gemaakt: ${p.label}`,
  redone: (p: { label: string }) => `Opnieuw gedaan: ${p.label}`,
  progress: (p: { title: string; percent: number }) => `${p.title}: ${p.percent} %`,
  findings: (p: { errors: number; warnings: number; remarks: number }) =>
    `${p.errors} fouten, ${p.warnings} waarschuwingen, ${p.remarks} opmerkingen`,
  accepted: (p: { by: string; reason: string }) => `akkoord (${p.by}): ${p.reason}`,
  registerLine: (p: { status: string; name: string; cited: string; due: string }) =>
    `${p.status}: ${p.name}${p.cited}${p.due}`,
  dueOn: (p: { date: string }) => `, uiterlijk ${p.date}`,
  dueOver: (p: { date: string }) => `, te laat (uiterlijk ${p.date})`,
  dueUnread: (p: { phrase: string }) => `, termijn nog zonder datum: ${p.phrase}`,
  registerCount: (p: { count: number }) =>
    p.count === 1 ? '1 motie of toezegging' : `${p.count} moties en toezeggingen`,
  noSteps: 'Er zijn nog geen stappen gezet.',
};
