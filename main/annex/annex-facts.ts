/** Gives what a printed annex says about itself and its letter, from the dossier. */
import { printDate } from '../../db/model/dates.ts';
import type { Annex } from '../../db/model/records/annex.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { DocumentFacts, EdgeFacts } from './description.ts';

/** Prints the label of an annex: `Bijlage 1`. */
export function annexLabel(annex: Annex): string {
  return `Bijlage ${annex.number}`;
}

/** Gives the metadata of an annex's file: title, subject, author, language and date. */
export function documentFacts({ dossier }: Contents, annex: Annex): DocumentFacts {
  const { letter } = dossier;
  return {
    title: `${annexLabel(annex)}: ${annex.title}`,
    subject: `${dossier.programme}, bijlage bij de brief van ${printDate(letter.date)}`,
    author: letter.from,
    language: 'nl-NL',
    date: letter.date,
  };
}

/** Gives the facts that the header and footer of each page print. */
export function edgeFacts({ dossier }: Contents, annex: Annex, definitive: boolean): EdgeFacts {
  const { letter } = dossier;
  const reference = letter.reference ? `, kenmerk ${letter.reference}` : '';
  return {
    footer: `${annexLabel(annex)} bij brief van ${printDate(letter.date)}${reference}`,
    date: letter.date,
    session: dossier.session,
    dossierNumber: dossier.number.replaceAll(' ', '\u00a0'),
    definitive,
    ...(letter.number && { letterNumber: letter.number }),
  };
}
