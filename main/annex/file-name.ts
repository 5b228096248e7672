import { comparisonKey } from '../../db/model/citations/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { PrintSubject } from '../../preload/contract/print-channels.ts';

/** What a motion or commitment is called in a file's name: by its paper or number, or its place. */
function itemName({ motions, commitments, documents }: Contents, id: string): string {
  const motion = motions.find((one) => one.id === id);
  if (motion !== undefined) {
    const paper = documents.find((document) => document.id === motion.document);
    return paper === undefined ? 'motie' : `motie-${comparisonKey(paper.citation)}`;
  }
  const at = commitments.findIndex((one) => one.id === id);
  return `toezegging-${commitments[at]?.number ?? at + 1}`;
}

/** The name of the PDF of a subject: `bijlage-1.pdf`, `moties.pdf`, `acties.pdf`. */
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
