import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { saveWhole } from '../../db/file/whole-files.ts';
import { type DeepReadonly, z } from '../../db/model/zod.ts';
import { preferences } from '../../preload/contract/window-channels.ts';
import { makeFolder } from './make-folder.ts';

const rectangle = z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
export type Rectangle = DeepReadonly<z.infer<typeof rectangle>>;

const settings = z.strictObject({
  preferences: preferences
    // An earlier version kept none, and a later one may keep others: neither costs the rest.
    .extend({
      spelling: preferences.shape.spelling.default(true),
      savedFilters: preferences.shape.savedFilters.catch([]),
    })
    .default({ language: 'nl', theme: 'systeem', zoom: 1, spelling: true, savedFilters: [] }),
  /** Dossiers that were opened, the last first. */
  recent: z.array(z.strictObject({ path: z.string(), openedAt: z.string() })).default([]),
  /** Place and size of the window that was closed last. */
  window: z.strictObject({ bounds: rectangle, maximized: z.boolean() }).optional(),
});
export type SettingsValues = DeepReadonly<z.infer<typeof settings>>;

/** Settings that the application remembers between two runs, apart from dossiers. */
export interface Settings {
  readonly values: () => SettingsValues;
  /** Changes some values and writes the whole file; a failure to write is logged, not fatal. */
  readonly change: (part: Partial<SettingsValues>) => Promise<void>;
}

/** Reads the settings; a file that is missing, damaged or of another version counts as empty. */
export async function openSettings(path: string): Promise<Settings> {
  let values = await read(path);
  let writing = Promise.resolve();
  return {
    values: () => values,
    change: async (part) => {
      values = { ...values, ...part };
      writing = writing.then(async () => {
        await write(path, values).catch((error: unknown) =>
          console.error('settings not written:', error),
        );
      });
      await writing;
    },
  };
}

async function write(path: string, values: SettingsValues): Promise<void> {
  await makeFolder(dirname(path));
  await saveWhole(path, `${JSON.stringify(values, null, 2)}\n`);
}

async function read(path: string): Promise<SettingsValues> {
  try {
    return settings.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return settings.parse({});
  }
}
