import { createContext, useState } from 'react';
import { newId } from '../../../db/model/id.ts';
import type { Organisation } from '../../../db/model/records/organisation.ts';

/** Organisations that were made in the form around: they go into the file with the record that names them. */
export interface NewOrganisations {
  readonly drafts: readonly Organisation[];
  /** Keeps an organisation, or what was changed in it. */
  readonly put: (draft: Organisation) => void;
}

/** Undefined where a record cannot be saved together with organisations. */
export const NewOrganisationsContext = createContext<NewOrganisations | undefined>(undefined);

/** What a form keeps of the organisations that are made in it. */
export function useNewOrganisations(): NewOrganisations & { readonly forget: () => void } {
  const [drafts, setDrafts] = useState<readonly Organisation[]>([]);
  return {
    drafts,
    put: (draft) => setDrafts((kept) => [...kept.filter(({ id }) => id !== draft.id), draft]),
    forget: () => setDrafts([]),
  };
}

/** An organisation of which nothing is known yet but what it is called. */
export function organisationFrom(name: string): Organisation {
  return { id: newId(), name, kind: 'overig', memberOf: [] };
}

/** Those of the organisations made on the spot that a record names, ready for the file. */
export function namedOrganisations(
  drafts: readonly Organisation[],
  record: unknown,
): readonly Organisation[] {
  const named = JSON.stringify(record);
  return drafts
    .filter(({ id }) => named.includes(id))
    .map(({ abbreviation, ...draft }) => {
      const short = abbreviation?.trim() ?? '';
      return {
        ...draft,
        name: draft.name.trim(),
        ...(short === '' ? {} : { abbreviation: short }),
      };
    });
}
