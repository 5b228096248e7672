import type { BaselineAmount } from '../../db/model/records/annex.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { actionLineRecord, actionRecords } from '../forms/action-form.ts';
import { programmeLineRecord } from '../forms/programme-form.ts';
import { proposalRecords, themeRecord } from '../forms/proposal-form.ts';
import { actionLines, statusUnderLetter } from './actions/index.ts';
import { bijlage1, bijlage2 } from './annexes.ts';
import { commitments } from './commitments.ts';
import { documents } from './documents.ts';
import { dossier } from './dossier.ts';
import { motions } from './motions/index.ts';
import { notes } from './notes/index.ts';
import { regiegroep } from './organisations/regiegroep.ts';
import { somMembers } from './organisations/som.ts';
import { budgetSources, programmeLines } from './programme.ts';
import { themes } from './proposals/index.ts';

const actions = actionLines.flatMap((line) => actionRecords(line, statusUnderLetter));
const programme = programmeLines.map(programmeLineRecord);

/** The letter's copy holds, unchanged, what was sent: every amount that is not computed. */
const baseline: readonly BaselineAmount[] = [...programme, ...actions].flatMap(({ id, budget }) =>
  budget.flatMap(({ year, amount }) => (amount === null ? [] : [{ id, year, amount }])),
);

/** The letter of 2 February 2024 (Kamerstuk 28 638, nr. 247), with keys where a dossier has ids. */
export const letter: Contents = {
  dossier,
  annexes: [bijlage1, { ...bijlage2, baseline }],
  documents,
  themes: themes.map(themeRecord),
  proposals: themes.flatMap(proposalRecords),
  actionLines: actionLines.map(actionLineRecord),
  actions,
  programme,
  budgetSources,
  organisations: [...regiegroep, ...somMembers],
  motions,
  commitments,
  acceptedFindings: [],
  notes,
};
