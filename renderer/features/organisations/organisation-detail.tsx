import { type ReactElement, useMemo, useState } from 'react';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Part, PartTaken } from '../../../db/model/part-taken.ts';
import type { Organisation } from '../../../db/model/records/organisation.ts';
import { RecordDetails } from '../../components/records/record-details.tsx';
import { RecordLinks } from '../../components/records/record-links.tsx';
import type { ChosenRecord } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { blankOrganisation, organisationValues } from './organisation-values.ts';

/** Shows an organisation: what it is, what it submitted and carries out, and the notes on it. */
export function OrganisationDetail({
  record,
  part,
}: {
  readonly record: Organisation;
  readonly part: PartTaken | undefined;
}): ReactElement {
  const { organisations } = useContents();
  const initial = useMemo(() => organisationValues(record, organisations), [record, organisations]);
  return (
    <RecordDetails title={record.name} on={{ kind: 'organisation', id: record.id }}>
      <OrganisationForm initial={initial} isNew={false} onSaved={() => {}} />
      {part === undefined ? null : <PartsTaken part={part} />}
    </RecordDetails>
  );
}

function PartsTaken({ part }: { readonly part: PartTaken }): ReactElement {
  const { organisations: t } = useWords();
  const { resolve } = useLookup();
  const printed = (parts: readonly Part[]) =>
    parts.map(({ ref, text }) => ({ ref, text: printLinks(text, resolve) }));
  const nothing =
    part.submitted.length + part.carriesOut.length + part.handedTo.length === 0
      ? { none: t.nothingYet }
      : {};
  return (
    <>
      <RecordLinks title={t.submitted} records={printed(part.submitted)} {...nothing} />
      <RecordLinks title={t.carriesOut} records={printed(part.carriesOut)} />
      <RecordLinks title={t.handedTo} records={printed(part.handedTo)} />
    </>
  );
}

/** Shows an organisation that is being added. */
export function NewOrganisation({ choose }: Pick<ChosenRecord, 'choose'>): ReactElement {
  const words = useWords();
  const [blank] = useState(blankOrganisation);
  return (
    <>
      <h2 className="record-title">{words.organisations.newOne}</h2>
      <OrganisationForm
        initial={blank}
        isNew
        onSaved={(id) => choose(id, { replace: true })}
        onDiscard={() => choose(undefined, { replace: true })}
      />
    </>
  );
}
