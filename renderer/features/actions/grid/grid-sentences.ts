import { errorSentence } from '../../../../db/model/errors.ts';
import type { Language } from '../../../../db/model/texts/index.ts';
import type { Words } from '../../../i18n/words.ts';
import type { GridRow, GridSentences } from './grid-row.ts';
import type { CellRefusal } from './parse-in-unit.ts';
import type { Unit } from './units.ts';

/** The sentences of a grid in the user's language, naming its own rows and years. */
export function gridSentences(
  words: Words['budget'],
  language: Language,
  unit: Unit,
  { rows, years }: { readonly rows: readonly GridRow[]; readonly years: readonly number[] },
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
  const nameOf = (row: number) => rows[row]?.name ?? '';
  return {
    cell,
    block: (refusal) => {
      switch (refusal.code) {
        case 'ragged':
          return words.blockRefused.ragged({ row: refusal.row + 1 });
        case 'too-big':
          return words.blockRefused['too-big']({
            rows: refusal.rows,
            columns: refusal.columns,
            roomRows: refusal.room.rows,
            roomColumns: refusal.room.columns,
          });
        case 'fixed':
          return words.blockRefused.fixed({ name: nameOf(refusal.row) });
        case 'cell':
          return words.blockRefused.cell({
            cell: words.cellName({ name: nameOf(refusal.row), year: years[refusal.year] ?? 0 }),
            reason: cell(refusal.refusal),
          });
      }
    },
  };
}
