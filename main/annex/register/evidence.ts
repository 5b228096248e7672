/** Says what supports an element of a motion or commitment, and what it still lacks. */
import { daySent } from '../../../db/model/as-of/register.ts';
import { isSettled } from '../../../db/model/compliance/index.ts';
import { printDate } from '../../../db/model/dates.ts';
import { EXPIRED, printLinks } from '../../../db/model/links/index.ts';
import { type Numbering, numbering } from '../../../db/model/numbering.ts';
import type { Element, Support } from '../../../db/model/records/element.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { keepTogether, paragraph, textBlocks } from '../cell-text.ts';
import type { Paragraph, Row } from '../description.ts';
import type { RegisterPrint } from './register-print.ts';
import { asPart, asSentence } from './sentences.ts';
import { ROLE_WORDS } from './vocabulary.ts';

/** Gives the name of a paper, proposal, action or motion as evidence. */
function nameOf(print: RegisterPrint, numbers: Numbering, { kind, id }: Support): string {
  switch (kind) {
    case 'document': {
      const paper = print.papers.get(id);
      if (paper === undefined) return EXPIRED;
      const day = daySent(paper);
      return `${inHouseForm(paper.citation)}${day === undefined ? '' : ` (${printDate(day)})`}`;
    }
    case 'proposal':
      return `voorstel ${numbers.proposals.get(id) ?? EXPIRED}`;
    case 'action':
      return `actie ${numbers.actions.get(id) ?? EXPIRED}`;
    case 'motion': {
      const motion = print.contents.motions.find((one) => one.id === id);
      const citation = print.papers.get(motion?.document ?? '')?.citation;
      const cited = citation === undefined ? '' : ` (${inHouseForm(citation)})`;
      return motion === undefined ? EXPIRED : `motie ${motion.short}${cited}`;
    }
  }
}

/**
 * Puts words of a paper between the quotation marks of the House, unless they have them already.
 */
function quoted(passage: string): string {
  return passage.startsWith('«') ? passage : `«${passage}»`;
}

/** Prints one piece of evidence: its role, its name, the passage that settles, and the note. */
function evidence(print: RegisterPrint, numbers: Numbering, support: Support): Paragraph {
  const { role, passage, note } = support;
  const told = [
    asSentence(nameOf(print, numbers, support)),
    ...(passage === undefined ? [] : [asSentence(quoted(passage))]),
    asSentence(printLinks(note, print.resolve)),
  ].filter((part) => part !== '');
  return {
    kind: 'paragraph',
    runs: [
      { text: `${ROLE_WORDS[role]}: `, face: 'bold' },
      { text: keepTogether(told.join(' ').replaceAll('\n', ' ')), face: 'regular' },
    ],
  };
}

function lack(element: Element): string {
  if (element.waived !== undefined) return `Niets; hiervan is afgezien: ${asPart(element.waived)}.`;
  return isSettled(element) ? 'Niets; dit onderdeel is af.' : 'Een stuk dat dit onderdeel afdoet.';
}

/** Makes a row per element: what is asked, what supports it, what is missing. */
export function evidenceRows(print: RegisterPrint, elements: readonly Element[]): readonly Row[] {
  const numbers = numbering(print.contents);
  return elements.map((element, at) => ({
    cells: [
      {
        label: `${at + 1}`,
        blocks: textBlocks(asSentence(printLinks(element.text, print.resolve))),
      },
      {
        blocks:
          element.support.length === 0
            ? [paragraph('Nog niets.')]
            : element.support.map((support) => evidence(print, numbers, support)),
      },
      { blocks: [paragraph(lack(element))] },
    ],
  }));
}
