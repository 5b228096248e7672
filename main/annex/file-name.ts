import { comparisonKey } from '../../db/model/citations/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { PrintSubject } from '../../preload/contract/print-channels.ts';

/**
 * Gives the name of a motion or commitment in file names: by its paper or number, else by its
 * place.
 */
function itemName({ motions, commitments, documents }: Contents, id: string): string {
  const motion = motions.find((one) => one.id === id);
  if (motion !== undefined) {
    const paper = documents.find((document) => document.id === motion.document);
    return paper === undefined ? 'motie' : `motie-${comparisonKey(paper.citation)}`;
  }
  const at = commitments.findIndex((one) => one.id === id);
  return `toezegging-${commitments[at]?.number ?? at + 1}`;
}

/** Gives the file name of a subject's PDF: `bijlage-1.pdf`, `moties.pdf`, `acties.pdf`. */
export function fileNameOf(subject: PrintSubject, contents: Contents): string {
  switch (subject.kind) {
    case 'annex':
      return `bijlage-${subject.number}.pdf`;
    case 'motions':
      return 'moties.pdf';
    case 'actions':
      return 'acties.pdf';
    case 'checklist': {
      const name = itemName(contents, subject.item).normalize('NFKD');
      return `checklist-${name.replaceAll(/[^\w-]+/g, '-')}.pdf`;
    }
  }
}
