import { contents } from '../../db/model/records/contents.ts';
import { document } from '../../db/model/records/document.ts';
import { organisation } from '../../db/model/records/organisation.ts';
import { id } from '../../db/model/records/values.ts';
import { type DeepReadonly, z } from '../../db/model/zod.ts';
import { type Channel, largeChannel } from './channel.ts';

/**
 * Describes papers that a record names and that are not in the register yet: added in the same
 * step.
 */
export const newPapers = z.array(document).max(50).exactOptional();

/**
 * Describes organisations that a record names and that are not in the dossier yet: added likewise.
 */
export const newOrganisations = z.array(organisation).max(50).exactOptional();

/** Describes the input of channels that need nothing, or the answer of those that give nothing. */
export const nothing = z.strictObject({});

/** Identifies the records a user selected. */
export const ids = z.array(id).min(1).max(20_000);

/** Describes a place in a list: in front of this record, or at the end. */
export const place = z.strictObject({ before: id.exactOptional() });
export type Place = DeepReadonly<z.infer<typeof place>>;

/**
 * Describes what a step left behind: every collection that it changed, whole, to be put in the
 * place of the one the window has. `step` is undefined where nothing had to change.
 */
export const changed = z.strictObject({
  step: id.optional(),
  /** Name of the step in the history: "Voorstel verplaatst". */
  label: z.string(),
  contents: contents.partial(),
});
export type Changed = DeepReadonly<z.infer<typeof changed>>;

/** Describes a channel that changes the dossier, in one step. */
export function stepChannel<Input extends z.ZodType>(
  input: Input,
): Channel<Input, typeof changed, 'text'> {
  return largeChannel(input, changed);
}
