import { createContext, useState } from 'react';
import { newId } from '../../../db/model/id.ts';
import type { Organisation } from '../../../db/model/records/organisation.ts';

/**
 * Organisations made in the form around, which go into the file with the record that names them.
 */
export interface NewOrganisations {
  readonly drafts: readonly Organisation[];
  /** Keeps an organisation, or what was changed in it. */
  readonly put: (draft: Organisation) => void;
}

/**
 * Holds the organisations made in the form around; undefined where they cannot be saved with its
 * record.
 */
export const NewOrganisationsContext = createContext<NewOrganisations | undefined>(undefined);

/** Keeps the organisations that are made in a form. */
export function useNewOrganisations(): NewOrganisations & { readonly forget: () => void } {
  const [drafts, setDrafts] = useState<readonly Organisation[]>([]);
  return {
    drafts,
    put: (draft) => setDrafts((kept) => [...kept.filter(({ id }) => id !== draft.id), draft]),
    forget: () => setDrafts([]),
  };
}

/** Makes an organisation of which only the name is known. */
export function organisationFrom(name: string): Organisation {
  return { id: newId(), name, kind: 'overig', memberOf: [] };
}

/** Gives the organisations made on the spot that a record names, ready for the file. */
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
