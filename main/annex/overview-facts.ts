/** Gives what a printed overview says about itself: it goes with a day, not with a letter. */
import { printDate } from '../../db/model/dates.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { keepTogether, paragraph } from './cell-text.ts';
import type { AnnexBlock, AnnexDescription } from './description.ts';

export interface OverviewFacts {
  readonly contents: Contents;
  readonly title: string;
  /** The day it holds for, an ISO date. */
  readonly asOf: string;
  readonly definitive: boolean;
}

/**
 * Gives an overview's metadata and page edges. It is no paper of the House, so it bears no number
 * of one.
 */
export function overviewFacts({
  contents: { dossier },
  title,
  asOf,
  definitive,
}: OverviewFacts): Pick<AnnexDescription, 'document' | 'edges'> {
  const dated = `${title}, stand per ${printDate(asOf)}`;
  const dossierNumber = dossier.number.replaceAll(' ', '\u00a0');
  return {
    document: {
      title: dated,
      subject: `${dossier.programme}, dossier ${dossier.number}`,
      author: dossier.letter.from,
      language: 'nl-NL',
      date: asOf,
    },
    edges: {
      footer: `${dossier.programme} (${dossierNumber}) · ${dated}`,
      date: asOf,
      session: dossier.session,
      dossierNumber,
      definitive,
    },
  };
}

/** Gives the title of an overview and, under it, the day it holds for. */
export function overviewTitle({ title, asOf }: OverviewFacts): readonly AnnexBlock[] {
  return [
    { kind: 'heading', level: 1, text: keepTogether(title) },
    paragraph(`Stand per ${printDate(asOf)}`),
  ];
}
