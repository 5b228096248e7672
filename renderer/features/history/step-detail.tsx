import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Badge } from '../../components/badge.tsx';
import { CloseDetails } from '../../components/records/close-details.tsx';
import { Change } from '../../components/records/history-section.tsx';
import { answered, bridge } from '../../data/bridge.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { useLookup } from '../../data/lookup.ts';
import { usePreferences } from '../../data/preferences.ts';
import { LOCALES, useWords } from '../../i18n/words.ts';
import { type ChangedRecord, changedRecords } from './changed-records.ts';
import type { ListedStep } from './step-filter.ts';

/** Shows one step: who took it and when, and what it changed, record by record. */
export function StepDetail({ step }: { readonly step: ListedStep }): ReactElement {
  const words = useWords();
  const { language } = usePreferences();
  const lookup = useLookup();
  const { data, error } = useQuery({
    queryKey: ['step', step.id],
    queryFn: () => answered(bridge.history.ofStep({ id: step.id })),
  });
  const when = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'full',
    timeStyle: 'medium',
  });
  const unread = step.changes - (data?.length ?? 0);
  return (
    <div className="step-detail">
      <div className="record-head">
        <h2>{step.label}</h2>
        <div className="record-tools">
          <CloseDetails />
        </div>
      </div>
      <p>
        {when.format(new Date(step.at))} · {step.author}{' '}
        {step.kind === 'do' ? null : <Badge text={words.components.stepKinds[step.kind]} />}
      </p>
      {error === null ? null : (
        <p className="notice" role="alert">
          {error.message}
        </p>
      )}
      {data === undefined
        ? null
        : changedRecords(data, lookup).map((record) => (
            <ChangedRecordPart key={record.key} record={record} />
          ))}
      {data === undefined || unread <= 0 ? null : <p>{words.history.more({ count: unread })}</p>}
    </div>
  );
}

function ChangedRecordPart({ record }: { readonly record: ChangedRecord }): ReactElement {
  const words = useWords();
  const { subject, id, name, isThere, changes } = record;
  const title = `${words.history.subjects[subject]} ${name}`.trim();
  const isLinked = isThere && subject !== 'note' && subject !== 'accepted-finding';
  return (
    <section className="step-record">
      <h3>{isLinked ? <a href={`#${recordAddress({ kind: subject, id })}`}>{title}</a> : title}</h3>
      {changes.length === 0 ? (
        <p className="soft">{words.history.placeOnly}</p>
      ) : (
        <dl className="history-changes">
          {changes.map((change) => (
            <Change key={change.id} change={change} />
          ))}
        </dl>
      )}
    </section>
  );
}
