import { type ReactElement, useContext, useMemo } from 'react';
import { findOrganisation } from '../../../db/model/same-records.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { type FoundChoices, foundChoices, type RecordChoice } from '../fields/record-choice.ts';
import type { Making } from '../fields/record-combo-box.tsx';
import { RecordField } from '../fields/record-field.tsx';
import { RecordsField } from '../fields/records-field.tsx';
import { NewOrganisationCard } from './new-organisation-card.tsx';
import { NewOrganisationsContext, organisationFrom } from './new-organisations.ts';
import { organisationChoice } from './organisation-choice.ts';

/** Shows a field for one organisation, or none; one that is not there yet is made on the spot. */
export function OrganisationField({
  value,
  onChange,
  ...field
}: FieldProps<string | undefined>): ReactElement {
  const { choices, ...finding } = useOrganisations([], onChange);
  return (
    <div className="paper-field">
      <RecordField {...field} {...finding} value={value} onChange={onChange} choices={choices} />
      <NewOrganisations
        ids={value === undefined ? [] : [value]}
        onChooseInstead={(_, id) => onChange(id)}
      />
    </div>
  );
}

/** Shows a field for any number of organisations; one that is not there yet is made on the spot. */
export function OrganisationsField({
  value,
  onChange,
  except,
  ...field
}: FieldProps<readonly string[]> & {
  /** The organisation that cannot be chosen here: the one the form is about. */
  readonly except?: string;
}): ReactElement {
  const { choices, ...finding } = useOrganisations(value, (id) => onChange([...value, id]), except);
  return (
    <div className="paper-field">
      <RecordsField {...field} {...finding} value={value} onChange={onChange} choices={choices} />
      <NewOrganisations
        ids={value}
        onChooseInstead={(draft, id) =>
          onChange([...new Set(value.map((each) => (each === draft ? id : each)))])
        }
      />
    </div>
  );
}

interface Finding {
  readonly choices: readonly RecordChoice[];
  readonly find: (typed: string) => FoundChoices;
  readonly making?: Making;
}

function useOrganisations(
  chosen: readonly string[],
  onMade: (id: string) => void,
  except?: string,
): Finding {
  const { organisations: t } = useWords();
  const { organisations } = useContents();
  const made = useContext(NewOrganisationsContext);
  const drafts = made?.drafts;
  const known = useMemo(
    () => [...organisations, ...(drafts ?? [])].filter(({ id }) => id !== except),
    [organisations, drafts, except],
  );
  const choices = useMemo(() => known.map(organisationChoice), [known]);
  const find = (typed: string): FoundChoices => {
    const open = choices.filter(({ id }) => !chosen.includes(id));
    const found = foundChoices(open, typed);
    // "Gem. Utrecht" means the "gemeente Utrecht" that is there, whatever words it shares with others.
    const same = found.one === undefined ? findOrganisation(known, { name: typed }) : undefined;
    const one = open.find(({ id }) => id === same?.id);
    if (one === undefined) return found;
    const others = found.offered.filter(({ id }) => id !== one.id);
    return { offered: [one, ...others], count: others.length + 1, one };
  };
  if (made === undefined) return { choices, find };
  const making: Making = {
    offer: (typed, found) =>
      found === 0 && findOrganisation(known, { name: typed }) === undefined
        ? t.make({ name: typed })
        : undefined,
    make: (typed) => {
      const draft = organisationFrom(typed);
      made.put(draft);
      onMade(draft.id);
    },
  };
  return { choices, find, making };
}

/** Shows the organisations chosen here that were made in this form, to be filled in further. */
function NewOrganisations({
  ids,
  onChooseInstead,
}: {
  readonly ids: readonly string[];
  /** Chooses the organisation that is there already in the place of a new one. */
  readonly onChooseInstead: (draft: string, id: string) => void;
}): ReactElement | null {
  const { organisations } = useContents();
  const made = useContext(NewOrganisationsContext);
  if (made === undefined) return null;
  return (
    <>
      {made.drafts
        .filter(({ id }) => ids.includes(id))
        .map((draft) => (
          <NewOrganisationCard
            key={draft.id}
            draft={draft}
            twin={findOrganisation(
              [...organisations, ...made.drafts.filter(({ id }) => id !== draft.id)],
              draft,
            )}
            onChange={made.put}
            onChooseTwin={(id) => onChooseInstead(draft.id, id)}
          />
        ))}
    </>
  );
}
