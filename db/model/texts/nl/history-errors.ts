import { printEuros } from '../../money.ts';
import { sentenceCase } from '../sentence-case.ts';

/**
 * A cell of a budget table that two people changed, each to something else; whole euros, null is
 * blank.
 */
export interface MetCell {
  /** The action's number. */
  readonly action: string;
  readonly year: number;
  readonly was: number | null;
  readonly now: number | null;
  readonly wanted: number | null;
}

function amountOr(amount: number | null): string {
  return amount === null ? 'niets' : printEuros(amount);
}

/** Why a change to a dossier is refused: what happened, what is safe, what to do. */
export const historyErrors = {
  'record-refused': (p: { detail: string }) =>
    `De gegevens passen niet in het dossier (${p.detail}). Er is niets gewijzigd; controleer of alles waarnaar wordt verwezen bestaat en niets twee keer voorkomt.`,
  'dossier-not-empty': (p: { path: string }) =>
    `${p.path} is al gevuld. Er is niets gewijzigd; laad de gegevens in een nieuw dossier.`,
  'record-unknown': (p: { kind: string; id: string }) =>
    `Dit onderdeel (${p.kind} ${p.id}) staat niet of niet meer in het dossier. Er is niets gewijzigd; kijk in de geschiedenis of het is verwijderd.`,
  'category-in-use': (p: { title: string; count: number }) =>
    `Er ${p.count === 1 ? 'staat 1 voorstel' : `staan ${p.count} voorstellen`} in de categorie «${p.title}». Er is niets gewijzigd; zet ${p.count === 1 ? 'dit' : 'deze'} eerst in een andere categorie.`,
  'member-of-itself': (p: { name: string }) =>
    `Hierdoor zou een groep lid worden van zichzelf, rechtstreeks of via ${p.name}. Er is niets gewijzigd; haal een van de lidmaatschappen weg.`,
  'organisation-twice': (p: { name: string }) =>
    `${p.name} staat al in het dossier. Er is niets gewijzigd; kies die organisatie, of geef deze een andere naam.`,
  'paper-twice': (p: { citation: string }) =>
    `${p.citation} staat al in het register. Er is niets gewijzigd; kies dat stuk, of verbeter de vindplaats.`,
  'cells-meet': (p: { cells: readonly MetCell[] }) => {
    const told = p.cells
      .slice(0, 3)
      .map(
        ({ action, year, was, now, wanted }) =>
          `actie ${action} in ${year}: u wilde ${amountOr(wanted)}, intussen staat er ${amountOr(now)} (het was ${amountOr(was)})`,
      );
    const others = p.cells.length - told.length;
    const more = others === 0 ? '' : `; en nog ${others}`;
    return `Intussen is elders gewijzigd wat u invulde. ${sentenceCase(told.join('; '))}${more}. Er is niets gewijzigd; kijk wat er nu staat en vul opnieuw in wat moet blijven.`;
  },
  'edits-meet': (p: { id: string; fields: readonly string[] }) =>
    p.fields.length === 1
      ? 'Een veld dat u wijzigde, is intussen ook elders gewijzigd. Er is niets bewaard; kijk wat er nu staat en kies welke versie blijft.'
      : `${p.fields.length} velden die u wijzigde, zijn intussen ook elders gewijzigd. Er is niets bewaard; kijk wat er nu staat en kies per veld welke versie blijft.`,
  'record-in-use': (p: { kind: string; id: string; count: number }) =>
    `Naar dit onderdeel (${p.kind} ${p.id}) wordt elders nog verwezen (${p.count} keer). Het is niet verwijderd; haal die verwijzingen eerst weg.`,
};
