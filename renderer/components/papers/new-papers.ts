import { createContext, useState } from 'react';
import type { Document } from '../../../db/model/records/document.ts';

/** Papers made in the form around, which go into the file with the record that names them. */
export interface NewPapers {
  readonly drafts: readonly Document[];
  /** Keeps a paper, or what was changed in it. */
  readonly put: (draft: Document) => void;
}

export const NewPapersContext = createContext<NewPapers>({ drafts: [], put: () => {} });

/** Keeps the papers that are made in a form. */
export function useNewPapers(): NewPapers & { readonly forget: () => void } {
  const [drafts, setDrafts] = useState<readonly Document[]>([]);
  return {
    drafts,
    put: (draft) => setDrafts((kept) => [...kept.filter(({ id }) => id !== draft.id), draft]),
    forget: () => setDrafts([]),
  };
}
