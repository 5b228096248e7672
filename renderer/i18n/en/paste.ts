import type { paste as nl } from '../nl/paste.ts';
import { printCount } from '../print-count.ts';

export const paste: typeof nl = {
  refused: {
    ragged: (p) =>
      `The block has not been pasted: row ${p.row} has another number of columns than the other rows. Nothing has changed; copy a rectangular block.`,
    'too-big': (p) =>
      `The block has not been pasted: it is ${p.rows} × ${p.columns} cells (rows × years) and from here ${p.roomRows} × ${p.roomColumns} fit. Nothing has changed; choose another top left cell or copy a smaller block.`,
    fixed: (p) =>
      `The block has not been pasted: ${p.name} is computed and cannot be filled in. Nothing has changed.`,
    unit: (p) =>
      `The block has not been pasted: “${p.text}” stands over it, but this table is in ${p.unit}. Nothing has changed; choose the unit of the block under “Amounts in” first.`,
    years: (p) =>
      `The block has not been pasted: its head says ${p.said}, but from the chosen cell it is ${p.have}. Nothing has changed; choose a cell in the first year of the block.`,
    'only-heads':
      'The block has not been pasted: it holds heads or totals only. Nothing has changed; copy the rows with amounts.',
    'no-text':
      'Nothing has been pasted: there is no text on the clipboard. Copy one or more cells first.',
    cells: (p) =>
      p.count === 1
        ? 'The block has not been pasted: 1 cell cannot be read as an amount. Nothing has changed; mend that cell and copy the block again.'
        : `The block has not been pasted: ${printCount(p.count)} cells cannot be read as amounts. Nothing has changed; mend those cells and copy the block again.`,
  },
  unread: (p) => `Row ${p.row}, column ${p.column} (${p.cell}): “${p.text}” ${p.reason}`,
  reasons: {
    decimals: 'has decimals, or a point elsewhere than per thousand',
    'too-large': 'is more than a dossier can hold',
    'too-fine': (p) => `does not come to whole euros in ${p.unit}`,
    unreadable: (p) => `is no amount in ${p.unit}`,
  },

  actions: (p) => `actions ${p.from} to ${p.to}`,
  programmeLines: (p) => `lines ${p.from} to ${p.to}`,
  done: (p) =>
    [
      `${p.filled === 1 ? '1 amount' : `${printCount(p.filled)} amounts`} filled in, ${p.rows}, ${p.years}`,
      ...(p.blank === 0 ? [] : [`${printCount(p.blank)} left blank`]),
      ...(p.cleared === 0 ? [] : [`${printCount(p.cleared)} made blank`]),
      ...(p.skipped === 0 ? [] : [`${printCount(p.skipped)} skipped`]),
      ...(p.leftOut.heads === 0 ? [] : ['head skipped']),
      ...(p.leftOut.labels === 0
        ? []
        : [
            p.leftOut.labels === 1
              ? 'first column skipped'
              : `first ${p.leftOut.labels} columns skipped`,
          ]),
      ...(p.leftOut.totals === 0 ? [] : ['totals skipped']),
    ].join('; '),

  nothing: {
    title: 'What do the cells without an amount mean?',
    text: (p) => `The block holds cells without an amount: ${p.cells}.`,
    help: 'Skipping leaves what is there now. Your choice is for this block only.',
    empty: (p) => (p.count === 1 ? '1 empty cell' : `${printCount(p.count)} empty cells`),
    times: (p) => `${printCount(p.count)} times “${p.text}”`,
    blank: 'Make blank',
    zero: 'Fill in 0',
    skip: 'Skip',
    cancel: 'Do not paste',
  },
};
