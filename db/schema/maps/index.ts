import type { Contents } from '../../model/records/contents.ts';
import type { PartName } from '../../model/records/parts.ts';
import type { RecordTable } from '../../schema.ts';
import type { Key, RowMap } from './column-map.ts';
import { annexMap, documentMap, dossierMap } from './letter-maps.ts';
import { commitmentMap, motionMap, organisationMap } from './parliament-maps.ts';
import { actionLineMap, actionMap, budgetSourceMap, programmeLineMap } from './programme-maps.ts';
import { proposalMap, themeMap } from './proposal-maps.ts';
import { acceptedFindingMap, noteMap } from './remark-maps.ts';

/** How each part of the contents lies in the file. */
export const CONTENTS_MAPS = {
  dossier: dossierMap,
  annexes: annexMap,
  documents: documentMap,
  themes: themeMap,
  proposals: proposalMap,
  actionLines: actionLineMap,
  actions: actionMap,
  programme: programmeLineMap,
  budgetSources: budgetSourceMap,
  organisations: organisationMap,
  motions: motionMap,
  commitments: commitmentMap,
  acceptedFindings: acceptedFindingMap,
  notes: noteMap,
} as const satisfies Readonly<Record<keyof Contents, RowMap<PartName>>>;

/** Rows that belong to a record, and how they are found. */
export interface OwnedTable {
  readonly table: RecordTable;
  /** The column with the owner's id. */
  readonly owner: string;
  /** The owned table whose rows own these in turn. */
  readonly through?: RecordTable;
}

/** Lists the tables with what a record owns, owners before what they own. */
export function ownedTables(map: RowMap): readonly OwnedTable[] {
  const found = ownedThrough(map.keys, undefined);
  return [...new Map(found.map((each) => [each.table, each])).values()];
}

function ownedThrough(
  keys: RowMap['keys'],
  through: RecordTable | undefined,
): readonly OwnedTable[] {
  return Object.values(keys).flatMap((key: Key) => {
    if (key.as === 'within') return ownedThrough(key.keys, through);
    if (key.as !== 'owned') return [];
    const { table, owner = '', keys: inner } = key.map;
    const own = { table, owner, ...(through === undefined ? {} : { through }) };
    return [own, ...ownedThrough(inner, table)];
  });
}

/** Lists all tables that a record lies in, owners before what they own. */
export function tablesOf(map: RowMap): readonly RecordTable[] {
  return [map.table, ...ownedTables(map).map(({ table }) => table)];
}
