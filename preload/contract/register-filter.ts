import { COMMITMENT_STATUSES, MOTION_STATUSES } from '../../db/model/compliance/decision-table.ts';
import { id, words } from '../../db/model/records/values.ts';
import { type DeepReadonly, z } from '../../db/model/zod.ts';

/** Courses of an item on the whole: asks something still, is done, or asks nothing. */
export const COURSES = ['open', 'done', 'out'] as const;

/** States that the term of an item can have today. */
export const DUE_STATES = ['overdue', 'soon', 'later', 'unread', 'none'] as const;

/** Tells which motions and commitments are in sight; what is absent leaves all of them in. */
export const registerFilter = z.strictObject({
  /** Words of the item, or a citation in any spelling. */
  words: z.string().max(400).exactOptional(),
  stand: z.enum([...COURSES, ...MOTION_STATUSES, ...COMMITMENT_STATUSES]).exactOptional(),
  due: z.enum(DUE_STATES).exactOptional(),
  submitter: words.exactOptional(),
  party: words.exactOptional(),
  holder: words.exactOptional(),
  minister: words.exactOptional(),
  ministry: words.exactOptional(),
  /** An action line that something that carries the item out stands in. */
  actionLine: id.exactOptional(),
  /** A paper the item touches. */
  document: id.exactOptional(),
});
export type RegisterFilter = DeepReadonly<z.infer<typeof registerFilter>>;

/** Describes a filter the user gave a name. */
export const savedFilter = z.strictObject({
  name: words.max(80),
  filter: registerFilter,
  /** The dossier whose action line or paper it names; absent: it can be used in every dossier. */
  dossier: id.exactOptional(),
});
export type SavedFilter = DeepReadonly<z.infer<typeof savedFilter>>;
