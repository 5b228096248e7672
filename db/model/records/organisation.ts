import { type DeepReadonly, z } from '../zod.ts';
import { id, words } from './values.ts';

export const ORGANISATION_KINDS = [
  'ministerie',
  'overheid',
  'uitvoering',
  'koepel',
  'maatschappelijk',
  'samenwerkingsverband',
  'overig',
] as const;

/**
 * Describes an organisation, or a group of them ("regiegroep"): a group is what others are a member
 * of.
 */
export const organisation = z.strictObject({
  id,
  name: words,
  abbreviation: words.optional(),
  kind: z.enum(ORGANISATION_KINDS),
  memberOf: z.array(id),
});
export type Organisation = DeepReadonly<z.infer<typeof organisation>>;
