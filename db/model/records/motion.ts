import { type DeepReadonly, z } from '../zod.ts';
import { deadline, element, progress, statusChange } from './element.ts';
import { id, isoDate, linkText, words } from './values.ts';

/** Decisions of the House on a motion. */
export const OUTCOMES = [
  'ingediend',
  'aangenomen',
  'aangenomen-zonder-stemming',
  'overgenomen',
  'verworpen',
  'ingetrokken',
  'aangehouden',
  'vervallen',
  'onbekend',
] as const;
export const outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcome>;

/** The cabinet's opinion when the motion was moved. */
export const CABINET_OPINIONS = [
  'Overgenomen',
  'Oordeel Kamer',
  'Ontraden',
  'Ontraden tenzij gewijzigd',
  'Verzocht aan te houden',
  'Geen (expliciete) appreciatie',
] as const;

export const submitter = z.strictObject({ name: words, party: words.optional() });

/**
 * Describes a motion: what the House asked, and how far the ministry is with it; two axes, never
 * one.
 */
export const motion = z.strictObject({
  id,
  /** The paper it was printed as: a document's id. */
  document: id,
  /** Name by which it is spoken of: "Bikker c.s.". */
  short: words,
  submitters: z.array(submitter),
  date: isoDate.optional(),
  outcome,
  heldOver: z.array(isoDate),
  cabinetOpinion: z.enum(CABINET_OPINIONS).optional(),
  /** The motion this one takes the place of ("gewijzigd, t.v.v."). */
  replaces: id.optional(),
  /** "verzoekt de regering …", as moved. */
  request: linkText.optional(),
  about: linkText,
  holder: words.optional(),
  minister: words.optional(),
  /** The organisation it was handed over to. */
  handedTo: id.optional(),
  elements: z.array(element),
  progress,
  statusHistory: z.array(statusChange),
  deadlines: z.array(deadline),
});
export type Motion = DeepReadonly<z.infer<typeof motion>>;
