import { open } from 'node:fs/promises';

interface AsarEntry {
  readonly files?: Readonly<Record<string, AsarEntry>>;
  readonly unpacked?: boolean;
}

/** A file of an archive, and whether it lies beside the archive instead of in it. */
export interface ArchivedFile {
  readonly path: string;
  readonly unpacked: boolean;
}

/**
 * What an application's archive holds.
 * @see https://github.com/electron/asar#format
 */
export async function readAsar(path: string): Promise<readonly ArchivedFile[]> {
  const file = await open(path);
  try {
    const sizes = Buffer.alloc(16);
    await file.read(sizes, 0, 16, 0);
    const header = Buffer.alloc(sizes.readUInt32LE(12));
    await file.read(header, 0, header.length, 16);
    return filesOf(JSON.parse(header.toString('utf8')) as AsarEntry, '');
  } finally {
    await file.close();
  }
}

function filesOf({ files = {} }: AsarEntry, folder: string): readonly ArchivedFile[] {
  return Object.entries(files).flatMap(([name, entry]) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return entry.files === undefined
      ? [{ path, unpacked: entry.unpacked === true }]
      : filesOf(entry, path);
  });
}
