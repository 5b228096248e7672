/** Lists the facts of one motion or commitment, in the two columns of its checklist. */
import { printDate } from '../../../db/model/dates.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import type { RegisterItem } from '../../../db/model/register/index.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { textBlocks } from '../cell-text.ts';
import type { Row } from '../description.ts';
import { outcomeOf } from './place.ts';
import type { RegisterPrint } from './register-print.ts';
import { asHead } from './sentences.ts';
import { ESTABLISHED_WORDS, STATUS_WORDS } from './vocabulary.ts';

type Fact = readonly [name: string, told: string | undefined];

/** Makes a row for each fact that is known. */
function rows(facts: readonly Fact[]): readonly Row[] {
  return facts.flatMap(([name, told]) =>
    told === undefined || told.trim() === ''
      ? []
      : [{ cells: [{ blocks: textBlocks(name) }, { blocks: textBlocks(asHead(told)) }] }],
  );
}

function citationOf({ papers }: RegisterPrint, paper: string | undefined): string | undefined {
  const citation = papers.get(paper ?? '')?.citation;
  return citation === undefined ? undefined : inHouseForm(citation);
}

function motionWith(print: RegisterPrint, motion: Motion | undefined): string | undefined {
  if (motion === undefined) return undefined;
  const citation = citationOf(print, motion.document);
  return `Motie ${motion.short}${citation === undefined ? '' : ` (${citation})`}`;
}

function decidedOnMotion(print: RegisterPrint, motion: Motion): readonly Fact[] {
  const { submitters, date, cabinetOpinion, replaces, request } = motion;
  const names = submitters.map(({ name, party }) =>
    party === undefined ? name : `${name} (${party})`,
  );
  const replaced = print.contents.motions.find(({ id }) => id === replaces);
  return [
    ['Vindplaats', citationOf(print, motion.document)],
    ['Ingediend door', names.join(', ')],
    ['Ingediend op', date && printDate(date)],
    ['Verzoek', request && printLinks(request, print.resolve)],
    ['Uitkomst', outcomeOf(motion).replace(/\.$/, '')],
    ['Oordeel kabinet', cabinetOpinion],
    ['Vervangt', motionWith(print, replaced)],
    ['Vervangen door', motionWith(print, print.replacedBy.get(motion.id))],
  ];
}

const RECURRING = { kwartaal: 'Elk kwartaal', halfjaar: 'Elk halfjaar', jaar: 'Elk jaar' } as const;

function promised(print: RegisterPrint, commitment: Commitment): readonly Fact[] {
  const { number, text, origin, madeOn, promisedBy, to, recurring, established } = commitment;
  return [
    ['Toezegging', printLinks(text, print.resolve)],
    ['Nummer', number],
    ['Gedaan', `Op ${printDate(madeOn)} in een ${origin}`],
    ['Vindplaats', citationOf(print, commitment.madeIn)],
    ['Toegezegd door', promisedBy],
    ['Aan', to],
    ['Herhaling', recurring && RECURRING[recurring]],
    ['Register van de Kamer', established && ESTABLISHED_WORDS[established]],
  ];
}

/** Gives the rows that say what the House decided or was promised. */
export function houseFacts(print: RegisterPrint, item: Motion | Commitment): readonly Row[] {
  return rows('document' in item ? decidedOnMotion(print, item) : promised(print, item));
}

/** Gives the rows that say how far the ministry is, and who answers for it. */
export function ministryFacts(
  print: RegisterPrint,
  item: Motion | Commitment,
  { status }: Pick<RegisterItem, 'status'>,
): readonly Row[] {
  const isMotion = 'document' in item;
  return rows([
    ['Stand', STATUS_WORDS[status]],
    ['Bewindspersoon', isMotion ? item.minister : item.office],
    ['Dossierhouder', item.holder],
    ['Overgedragen aan', isMotion ? print.organisations.get(item.handedTo ?? '') : undefined],
  ]);
}
