/** The House (II) or the Senate (I) of the States General. */
export type Chamber = 'I' | 'II';

/** A paper of a parliamentary dossier: "Kamerstukken II 2023/24, 28 638, nr. 238". */
interface Kamerstuk {
  readonly kind: 'kamerstuk';
  readonly chamber?: Chamber;
  /** The calendar year in which the parliamentary session began: 2023 for 2023/24. */
  readonly session?: number;
  /**
   * The dossier's number without its space: "28638", of a European council with its part
   * "21501-02".
   */
  readonly dossier: string;
  /** The budget chapter, or the letter of a fund, in capitals: "VI", "IIB", "A". */
  readonly chapter?: string;
  /** The paper's number in its dossier: "238", or a letter for the Senate: "E", long ago "42e". */
  readonly number: string;
}

/** Written questions with their answer: "Aanhangsel Handelingen II 2023/24, nr. 916". */
interface Aanhangsel {
  readonly kind: 'aanhangsel';
  readonly chamber: Chamber;
  readonly session: number;
  readonly number: string;
}

/** The record of a debate: "Handelingen II 2017/18, nr. 19, item 11". */
interface Handelingen {
  readonly kind: 'handelingen';
  readonly chamber: Chamber;
  readonly session: number;
  readonly number: string;
  readonly item?: string;
}

/** A parliamentary paper, whatever the spelling it was cited in. */
export type Citation = Kamerstuk | Aanhangsel | Handelingen;

/**
 * Tells which chamber a paper is of, where it is not cited by its number: Senate papers bear
 * letters, papers of the House numbers.
 */
export function chamberOf(citation: Citation): Chamber {
  return citation.chamber ?? (/^\d/.test(citation.number) ? 'II' : 'I');
}

/**
 * Gives the comparison key of a citation, equal for two citations of the same paper. A dossier
 * numbers its papers through all sessions, so neither session nor chamber tells papers of a dossier
 * apart.
 */
export function citationKey(citation: Citation): string {
  if (citation.kind === 'kamerstuk') {
    const { dossier, chapter, number } = citation;
    return ['kst', dossier, ...(chapter === undefined ? [] : [chapter]), number].join('-');
  }
  const { kind, chamber, session, number } = citation;
  const item = citation.kind === 'handelingen' ? citation.item : undefined;
  return [kind, chamber, session, number, ...(item === undefined ? [] : [item])].join('-');
}
