import { useMemo } from 'react';
import type { AgendaEntry } from '../../../../db/model/register/agenda.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { missingWords } from './missing-words.ts';

/** Says of an entry what is still needed, as the dossier is now. */
export function useMissing(): (entry: AgendaEntry) => readonly string[] {
  const { register: words } = useWords();
  const { contents, resolve } = useLookup();
  return useMemo(() => {
    const counts = new Map(
      [...contents.motions, ...contents.commitments].map(({ id, elements }) => [
        id,
        elements.length,
      ]),
    );
    return (entry) => missingWords(entry, counts.get(entry.item.id) ?? 0, resolve, words);
  }, [contents, resolve, words]);
}
