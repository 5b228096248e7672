import { type DeepReadonly, z } from '../zod.ts';
import { action, actionLine } from './action.ts';
import { annex } from './annex.ts';
import { commitment } from './commitment.ts';
import { document } from './document.ts';
import { dossier } from './dossier.ts';
import { motion } from './motion.ts';
import { acceptedFinding, note } from './note.ts';
import { organisation } from './organisation.ts';
import { budgetSource, programmeLine } from './programme.ts';
import { proposal, theme } from './proposal.ts';

/**
 * Describes everything a dossier holds, as one plain value: what the checks judge, the annexes
 * print and the JSON form shows. Array order is the order: proposals within their theme and
 * category, actions within their line. Texts hold link tokens; nothing computed is in it.
 */
export const contents = z.strictObject({
  dossier,
  annexes: z.array(annex),
  documents: z.array(document),
  themes: z.array(theme),
  proposals: z.array(proposal),
  actionLines: z.array(actionLine),
  actions: z.array(action),
  programme: z.array(programmeLine),
  budgetSources: z.array(budgetSource),
  organisations: z.array(organisation),
  motions: z.array(motion),
  commitments: z.array(commitment),
  acceptedFindings: z.array(acceptedFinding),
  notes: z.array(note),
});
export type Contents = DeepReadonly<z.infer<typeof contents>>;
