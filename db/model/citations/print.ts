import { type Citation, chamberOf } from './citation.ts';

function printSession(session: number): string {
  return `${session}/${String((session + 1) % 100).padStart(2, '0')}`;
}

/**
 * Prints a citation in house form: "Kamerstukken II 2023/24, 28 638, nr. 238", without a session
 * "Kamerstuk 35 570 VI, nr. 50". Its spaces are plain: who sets it in type keeps them together.
 */
export function printCitation(citation: Citation): string {
  const { number, session } = citation;
  if (citation.kind === 'kamerstuk') {
    const { dossier, chapter } = citation;
    const digits = dossier.replace(/(?=\d{3}(?:-|$))/, ' ');
    const paper = `${digits}${chapter === undefined ? '' : ` ${chapter}`}, nr. ${number}`;
    return session === undefined
      ? `Kamerstuk ${paper}`
      : `Kamerstukken ${chamberOf(citation)} ${printSession(session)}, ${paper}`;
  }
  const series = citation.kind === 'aanhangsel' ? 'Aanhangsel Handelingen' : 'Handelingen';
  const item =
    citation.kind === 'handelingen' && citation.item !== undefined ? `, item ${citation.item}` : '';
  return `${series} ${citation.chamber} ${printSession(citation.session)}, nr. ${number}${item}`;
}

/**
 * Prints a citation with the pages it refers to, in house form: "Kamerstuk 28 638, nr. 3, p. 7–8".
 *
 * @param page as `CitedPaper` has it, with hyphens
 */
export function printCited({
  citation,
  page,
}: {
  readonly citation: Citation;
  readonly page?: string;
}): string {
  const pages = page === undefined ? '' : `, p. ${page.replaceAll('-', '–')}`;
  return `${printCitation(citation)}${pages}`;
}
