import { type DeepReadonly, z } from '../../db/model/zod.ts';
import { ACTION_NAMES } from '../action-names.ts';
import { printProgress } from './print-channels.ts';
import { spellingChoice } from './spelling-channels.ts';
import { nothing } from './values.ts';
import { fileCondition, holder, preferences, windowState } from './window-channels.ts';

/** Messages of the main process to windows, of its own accord. */
export const events = {
  /** The file holds something else than the window has: read it again. */
  'dossier.changed': nothing,
  /** The condition of the file under the open dossier. */
  'dossier.file': z.strictObject({ is: fileCondition }),
  /**
   * The holder of a dossier that can only be read here: who has it for writing now; absent: nobody
   * any more.
   */
  'dossier.holder': z.strictObject({ heldBy: holder.optional() }),
  /**
   * Somebody else has taken the dossier over: it can only be read here now, and all that is shown
   * stays.
   */
  'dossier.lost': z.strictObject({ heldBy: holder.optional() }),
  /** The window shows another dossier now, or in another way. */
  'window.changed': windowState,
  /** The user closes the window. Answer through `window.answerClosing`. */
  'window.closing': nothing,
  /** An action chosen in the native menu. */
  'action.chosen': z.strictObject({ name: z.enum(ACTION_NAMES) }),
  /** Progress of the print that this window waits for. */
  'print.progress': printProgress,
  'preferences.changed': preferences,
  /** A choice from the menu of a word that is not in the word list. */
  'spelling.chosen': spellingChoice,
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = DeepReadonly<z.infer<Events[E]>>;
