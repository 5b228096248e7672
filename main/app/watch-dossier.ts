import type { ReadableDossier } from '../../db/schema/access.ts';

/** How often to look whether another process has written, in milliseconds. */
const INTERVAL = 2_000;

/**
 * Tells when another process has written to an open dossier.
 *
 * @param unreachable called once when the file can no longer be asked
 * @returns stops watching
 */
export function watchDossier(
  dossier: ReadableDossier,
  changed: () => void,
  unreachable: (error: unknown) => void,
): () => void {
  let known: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async () => {
    try {
      const version = await dossier.dataVersion();
      if (stopped) return;
      if (known !== undefined && version !== known) changed();
      known = version;
      timer = setTimeout(look, INTERVAL);
    } catch (error) {
      if (!stopped) unreachable(error);
    }
  };

  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
