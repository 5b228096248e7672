import { contents } from '../../db/model/records/contents.ts';
import { id, recordRef } from '../../db/model/records/values.ts';
import { z } from '../../db/model/zod.ts';
import { channel, largeChannel } from './channel.ts';
import { nothing, stepChannel } from './values.ts';

/** Describes a step as the history lists it. */
export const historyStep = z.strictObject({
  id,
  seq: z.int().positive(),
  kind: z.enum(['do', 'undo', 'redo']),
  label: z.string(),
  author: z.string(),
  at: z.string(),
  /** Number of rows it changed. */
  changes: z.int(),
});

/** Describes a step, with the tables of the file in which it changed something. */
const listedStep = historyStep.extend({ tables: z.array(z.string()) });

/** Describes one place where a record is referred to. */
export const reference = z.strictObject({
  /** The record that refers; for a note or an accepted finding, the record it is about. */
  from: recordRef,
  by: z.enum(['field', 'text', 'note', 'accepted-finding']),
  /** For a field: whether the record cannot do without it. */
  needed: z.boolean(),
});

const value = z.union([z.string(), z.number(), z.null()]);
const row = z.record(z.string(), value);

/** Describes one row of the file as a step found it and left it. */
export const rowChange = z.strictObject({
  step: historyStep.omit({ changes: true }),
  table: z.string(),
  before: row.optional(),
  after: row.optional(),
});

export const dossierContract = {
  contents: {
    /** Reads everything the dossier of this window holds. */
    read: largeChannel(nothing, contents),
    /** Lists everything that refers to a record: to be shown before it is removed. */
    referencesTo: channel(z.strictObject({ id }), z.array(reference)),
  },
  history: {
    /** Lists every step, the first first. */
    list: channel(nothing, z.array(listedStep)),
    /** Lists what one step changed, in its own order; of a very large step only the beginning. */
    ofStep: channel(z.strictObject({ id }), z.array(rowChange)),
    /** Lists what was done to one record. */
    ofRecord: channel(z.strictObject({ id }), z.array(rowChange)),
    /** Tells what undo and redo would take back now. */
    reversible: channel(
      nothing,
      z.strictObject({ undo: z.string().optional(), redo: z.string().optional() }),
    ),
    undo: stepChannel(nothing),
    redo: stepChannel(nothing),
  },
} as const;
