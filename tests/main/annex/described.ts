/** Reads a description as a person would: its headings, tables, and every word in order. */
import type {
  AnnexBlock,
  AnnexDescription,
  Cell,
  CellBlock,
} from '../../../main/annex/description.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function textOfBlock(block: CellBlock): string {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  return block.items
    .map(({ label, runs }) => `${label} ${runs.map((r) => r.text).join('')}`)
    .join('\n');
}

/** A cell's paragraphs, with no-break spaces plain, separated by `\n`. */
export function textOfCell(cell: Cell | undefined): string {
  return plain((cell?.blocks ?? []).map(textOfBlock).join('\n'));
}

/** A table under the headings it stands below. */
export interface DescribedTable {
  readonly under: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The tables of a description. */
export function tablesOf({ blocks }: AnnexDescription): readonly DescribedTable[] {
  const path: string[] = [];
  const found: DescribedTable[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      path.length = Math.min(path.length, block.level - 1);
      path[block.level - 1] = plain(block.text);
    } else if (block.kind === 'table')
      found.push({
        under: path.slice(1).filter(Boolean).join(' / '),
        head: block.head,
        rows: [...block.rows].map(({ cells }) => cells.map(textOfCell)),
        notes: block.notes.map(({ text }) => plain(text)),
      });
  }
  return found;
}

/** The paragraphs that stand between the tables. */
export function paragraphsOf({ blocks }: AnnexDescription): readonly string[] {
  return [...blocks].flatMap((block) =>
    block.kind === 'paragraph' ? [plain(textOfBlock(block))] : [],
  );
}

function textOfPart(block: AnnexBlock): readonly string[] {
  if (block.kind === 'heading') return [block.label ?? '', block.text];
  if (block.kind === 'paragraph') return [textOfBlock(block)];
  const rows = [...block.rows, ...(block.total ? [block.total] : [])];
  return [
    ...block.head,
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => [cell.label ?? '', textOfCell(cell)])),
    ...block.notes.flatMap(({ sign, text }) => [sign ?? '', text]),
  ];
}

/** Every word of a description, in the order in which it is read. */
export function wordsIn({ blocks }: AnnexDescription): readonly string[] {
  return [...blocks]
    .flatMap(textOfPart)
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}
