import { contents } from '../../db/model/records/contents.ts';
import { PARTS, type PartName } from '../../db/model/records/parts.ts';
import { id, RECORD_KINDS, recordKind, recordRef } from '../../db/model/records/values.ts';
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

/** Names what a step can be about: a kind of record, or people's remarks on records. */
const subject = z.enum([...RECORD_KINDS, 'note', 'accepted-finding']);

/** Describes a step, with what it was about. */
const listedStep = historyStep.extend({ subjects: z.array(subject) });

/** Describes one place where a record is referred to. */
export const reference = z.strictObject({
  /** The record that refers; for a note or an accepted finding, the record it is about. */
  from: recordRef,
  by: z.enum(['field', 'text', 'note', 'accepted-finding']),
  /** For a field: whether the record cannot do without it. */
  needed: z.boolean(),
});

const value = z.union([z.string(), z.number(), z.null()]);

/** Describes a key of a record, or of what it is made of, as a step found it and left it. */
const fieldChange = z.strictObject({
  part: z.enum(Object.keys(PARTS) as PartName[]),
  key: z.string(),
  /** The kind of record whose id it holds. */
  to: recordKind.optional(),
  /** Absent where the step put it there. */
  was: value.optional(),
  /** Absent where the step took it away. */
  now: value.optional(),
});

/** Describes what a step changed in a record. */
export const recordChange = z.strictObject({
  step: historyStep.omit({ changes: true }),
  subject,
  id: z.string(),
  /** What the record was called then, where the step says so. */
  called: z.string().optional(),
  fields: z.array(fieldChange),
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
    ofStep: channel(z.strictObject({ id }), z.array(recordChange)),
    /** Lists what was done to one record. */
    ofRecord: channel(z.strictObject({ id }), z.array(recordChange)),
    /** Tells what undo and redo would take back now. */
    reversible: channel(
      nothing,
      z.strictObject({ undo: z.string().optional(), redo: z.string().optional() }),
    ),
    undo: stepChannel(nothing),
    redo: stepChannel(nothing),
  },
} as const;
