import { id, isoDate } from '../../db/model/records/values.ts';
import { type DeepReadonly, z } from '../../db/model/zod.ts';
import { ACTION_NAMES } from '../action-names.ts';
import { channel } from './channel.ts';
import { savedFilter } from './register-filter.ts';
import { nothing } from './values.ts';

/** Describes an error as it crosses the bridge outside an answer. */
const refusal = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
  sentence: z.string(),
});

/** Tells who has a dossier open for writing. */
export const holder = z.strictObject({ user: z.string(), machine: z.string(), since: z.string() });

/**
 * Tells what this window shows: the start screen, a dossier, or why the dossier could not be
 * opened.
 */
export const windowState = z.discriminatedUnion('shows', [
  z.strictObject({ shows: z.literal('start') }),
  z.strictObject({
    shows: z.literal('dossier'),
    /** The file's name without folder and extension. */
    name: z.string(),
    path: z.string(),
    /** `read`: somebody else has it open; `heldBy` says who. */
    mode: z.enum(['write', 'read']),
    heldBy: holder.optional(),
    /** Whether whoever had it has closed it: it can be opened for writing. */
    isFree: z.boolean().optional(),
    /** Whether it was open for writing here until somebody else took it over. */
    isLost: z.boolean().optional(),
    /** Sentence that says why it can only be read, where nobody else has it. */
    why: z.string().optional(),
  }),
  z.strictObject({
    shows: z.literal('failure'),
    path: z.string(),
    error: refusal,
  }),
]);
export type WindowState = DeepReadonly<z.infer<typeof windowState>>;

/**
 * Tells what has become of the file under an open dossier: there, or moved away, deleted or out of
 * reach (`gone`), or another file in its place (`replaced`).
 */
export const fileCondition = z.enum(['there', 'gone', 'replaced']);
export type FileCondition = z.infer<typeof fileCondition>;

/**
 * Describes a dossier that was opened before. Windows name it by its key: a path never comes from a
 * window.
 */
export const recentFile = z.strictObject({
  key: z.string(),
  name: z.string(),
  folder: z.string(),
  openedAt: z.string(),
});
export type RecentFile = DeepReadonly<z.infer<typeof recentFile>>;

/** Describes what the user chose about the application itself. */
export const preferences = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['systeem', 'licht', 'donker']),
  /** Magnification: 1 is 100 %. */
  zoom: z.number().min(0.5).max(3),
  /** Whether words that are not in the Dutch word list are marked. */
  spelling: z.boolean(),
  /** Filters of the register of motions and commitments, by name, in the order they were kept. */
  savedFilters: z.array(savedFilter).max(200),
});
export type Preferences = DeepReadonly<z.infer<typeof preferences>>;

/** Tells whether the user chose; `false` where the dialog was called off. */
const chosen = z.strictObject({ done: z.boolean() });

/**
 * Describes a text to be saved as a file of its own. `name` is offered as the file's name, no more.
 */
const savedText = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(120)
    .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u),
  kind: z.enum(['csv', 'svg']),
  text: z.string(),
});

/** Describes what this build is, and what it runs on; in a browser there is no Electron. */
const about = z.strictObject({
  version: z.string(),
  electron: z.string().exactOptional(),
  chromium: z.string().exactOptional(),
  node: z.string(),
  sqlite: z.string(),
});
export type About = DeepReadonly<z.infer<typeof about>>;

export const windowContract = {
  window: {
    state: channel(nothing, windowState),
    /** Answers the day it is, which decides what is late. */
    today: channel(nothing, isoDate),
    /**
     * Takes the answer to `window.closing`: there is nothing to lose, or the user wants the window
     * to stay. `asks`: the user is being asked, and one of the others follows.
     */
    answerClosing: channel(
      z.strictObject({ answer: z.enum(['closes', 'stays', 'asks']) }),
      nothing,
    ),
    close: channel(nothing, nothing),
    /**
     * Answers who works here, as this machine knows them: the name that steps in the history bear.
     */
    author: channel(nothing, z.strictObject({ name: z.string() })),
    /** Tells which actions can be taken in this window now; the native menu greys the others. */
    offers: channel(z.strictObject({ actions: z.array(z.enum(ACTION_NAMES)) }), nothing),
    about: channel(nothing, about),
  },
  files: {
    recent: channel(nothing, z.array(recentFile)),
    /** Asks for a place and makes an empty dossier there. */
    create: channel(nothing, chosen),
    /** Asks for a dossier file and opens it. */
    open: channel(nothing, chosen),
    openRecent: channel(z.strictObject({ key: z.string() }), nothing),
    /** Opens the example, letter 28 638 nr. 247; makes it in the default folder the first time. */
    openExample: channel(nothing, nothing),
    /**
     * Takes a dossier over from who has it open, as the user was asked; from somebody who came
     * since it is not taken. Absent: nobody has it any more.
     */
    takeOver: channel(z.strictObject({ from: holder.exactOptional() }), nothing),
    showInFolder: channel(nothing, nothing),
    /**
     * Asks for a place and makes a copy there that can be sent: without the steps, the internal
     * notes and the names of those who worked in it.
     */
    copyWithoutHistory: channel(nothing, chosen),
    /** Asks for a place and writes a text there: what a list shows, or a picture. */
    saveText: channel(savedText, chosen),
  },
  links: {
    /**
     * Opens the address of a paper of the dossier in the user's own browser, once the user has been
     * shown it and agrees. The address itself never comes from a window.
     */
    open: channel(z.strictObject({ document: id }), chosen),
  },
  preferences: {
    read: channel(nothing, preferences),
    save: channel(preferences.partial(), preferences),
  },
} as const;
