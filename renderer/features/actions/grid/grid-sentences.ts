import type { CellRefusal } from '../../../../db/model/amount-in-unit.ts';
import { errorSentence } from '../../../../db/model/errors.ts';
import type { BlockRefusal, UnreadCell } from '../../../../db/model/pasted-block/index.ts';
import type { Language } from '../../../../db/model/texts/index.ts';
import type { Words } from '../../../i18n/words.ts';
import type { GridSentences, RefusedBlock } from './grid-row.ts';
import type { Unit } from './units.ts';

type BudgetWords = Words['budget'];

/** Says why a cell of a block is no amount, in a few words. */
function reasonOf(refusal: CellRefusal, { paste }: BudgetWords, unit: string): string {
  const { reasons } = paste;
  const code = refusal.code === 'euros' ? refusal.refused.code : refusal.code;
  switch (code) {
    case 'point':
    case 'euros-with-decimals':
      return reasons.decimals;
    case 'too-fine':
      return reasons['too-fine']({ unit });
    case 'too-large':
    case 'euros-too-large':
      return reasons['too-large'];
    default:
      return reasons.unreadable({ unit });
  }
}

function textOf(refusal: CellRefusal): string {
  return refusal.code === 'euros' ? refusal.refused.params.text : refusal.text;
}

/**
 * Gives the sentences of a grid in the user's language.
 * @param rowsFrom names rows from one to another in a message: "acties 8 t/m 11"
 */
export function gridSentences(
  words: BudgetWords,
  language: Language,
  unit: Unit,
  rowsFrom: (p: { readonly from: string; readonly to: string }) => string,
): GridSentences {
  const spoken = words.unitSpoken[unit];
  const cell = (refusal: CellRefusal): string => {
    switch (refusal.code) {
      case 'euros':
        return errorSentence(refusal.refused.code, refusal.refused.params, language);
      case 'point':
        return words.refusals.point(refusal);
      case 'too-fine':
        return words.refusals['too-fine']({ ...refusal, unit: spoken });
      case 'unreadable':
        return words.refusals.unreadable({ text: refusal.text, unit: spoken });
      default:
        return words.refusals[refusal.code]({ text: refusal.text });
    }
  };
  const unread = ({ row, column, name, year, refusal }: UnreadCell): string =>
    words.paste.unread({
      row: row + 1,
      column: column + 1,
      cell: words.cellName({ name, year }),
      text: textOf(refusal),
      reason: reasonOf(refusal, words, spoken),
    });
  const blockText = (refusal: BlockRefusal): string => {
    const { refused } = words.paste;
    switch (refusal.code) {
      case 'ragged':
        return refused.ragged({ row: refusal.row + 1 });
      case 'too-big':
        return refused['too-big']({
          rows: refusal.rows,
          columns: refusal.columns,
          roomRows: refusal.room.rows,
          roomColumns: refusal.room.columns,
        });
      case 'fixed':
        return refused.fixed({ name: refusal.name });
      case 'unit':
        return refused.unit({ text: refusal.text, unit: spoken });
      case 'years':
        return refused.years({
          said: refusal.said.join(', '),
          have: refusal.have.slice(0, refusal.said.length).join(', '),
        });
      case 'cells':
        return refused.cells({ count: refusal.cells.length });
      default:
        return refused[refusal.code];
    }
  };
  return {
    cell,
    block: (refusal): RefusedBlock => ({
      text: blockText(refusal),
      cells: refusal.code === 'cells' ? refusal.cells.map(unread) : [],
    }),
    pasted: ({ first, last, fromYear, toYear, ...summary }) =>
      words.paste.done({
        ...summary,
        rows: first.id === last.id ? first.name : rowsFrom({ from: first.number, to: last.number }),
        years: fromYear === toYear ? String(fromYear) : `${fromYear}-${toYear}`,
      }),
  };
}
