import { type ReactElement, useMemo, useState } from 'react';
import type { Document } from '../../../db/model/records/document.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { RecordDetails } from '../../components/records/record-details.tsx';
import { ReferencesSection } from '../../components/records/references-section.tsx';
import { ServesSection } from '../../components/records/serves-section.tsx';
import type { ChosenRecord } from '../../data/chosen-record.ts';
import { useWords } from '../../i18n/words.ts';
import { SettleButton } from '../motions/settle/settle-button.tsx';
import { DocumentForm } from './document-form.tsx';
import { blankDocument, documentValues } from './document-values.ts';
import { WebAddress } from './web-address.tsx';

/** Shows a paper: its form, and everything that refers to it. */
export function DocumentDetail({ record }: { readonly record: Document }): ReactElement {
  const initial = useMemo(() => documentValues(record), [record]);
  return (
    <RecordDetails title={inHouseForm(record.citation)} on={{ kind: 'document', id: record.id }}>
      <DocumentForm initial={initial} isNew={false} onSaved={() => {}} />
      {record.url === undefined ? null : <WebAddress document={record.id} url={record.url} />}
      <SettleButton document={record.id} />
      <ServesSection id={record.id} />
      <ReferencesSection id={record.id} besidesServed />
    </RecordDetails>
  );
}

/** Shows a paper that is being added to the register. */
export function NewDocument({ choose }: Pick<ChosenRecord, 'choose'>): ReactElement {
  const words = useWords();
  const [blank] = useState(() => blankDocument());
  return (
    <>
      <h2 className="record-title">{words.documents.newOne}</h2>
      <DocumentForm
        initial={blank}
        isNew
        onSaved={(id) => choose(id, { replace: true })}
        onDiscard={() => choose(undefined, { replace: true })}
      />
    </>
  );
}
