import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answered, bridge } from '../../data/bridge.ts';
import { useLookup } from '../../data/lookup.ts';
import { usePreferences } from '../../data/preferences.ts';
import { LOCALES, useWords } from '../../i18n/words.ts';
import { Badge } from '../badge.tsx';
import { type FieldChange, stepsOfRecord } from './record-steps.ts';

/**
 * Lists what was done to one record, the last first: when, by whom, and what stood there before.
 */
export function HistorySection({ id }: { readonly id: string }): ReactElement | null {
  const words = useWords();
  const lookup = useLookup();
  const { language } = usePreferences();
  const { data } = useQuery({
    queryKey: ['history', 'record', id],
    queryFn: () => answered(bridge.history.ofRecord({ id })),
  });
  if (data === undefined) return null;
  const steps = stepsOfRecord(data, lookup);
  const when = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  if (steps.length === 0) return <p className="empty-state">{words.components.noHistory}</p>;
  return (
    <ol className="history-list" aria-label={words.components.historyOf}>
      {steps.map(({ step, changes }) => (
        <li key={step.id} className="history-step">
          <div className="history-head">
            <strong>{step.label}</strong>
            {step.kind === 'do' ? null : <Badge text={words.components.stepKinds[step.kind]} />}
            <span className="history-when">
              {when.format(new Date(step.at))} · {step.author}
            </span>
          </div>
          {changes.length === 0 ? null : (
            <dl className="history-changes">
              {changes.map((change) => (
                <Change key={change.id} change={change} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Shows one field as it was and as it is. */
export function Change({
  change: { part, key, was, now },
}: {
  readonly change: FieldChange;
}): ReactElement {
  const words = useWords();
  const names: Readonly<Record<string, string>> = words.labels[part];
  return (
    <div className="history-change">
      <dt>{names[key]}</dt>
      <dd>
        {was === undefined ? null : (
          <del>
            <span className="unseen">{words.components.was} </span>
            {was === '' ? words.components.nothing : was}
          </del>
        )}
        {was === undefined || now === undefined ? null : ' '}
        {now === undefined ? null : (
          <ins>
            <span className="unseen">{words.components.now} </span>
            {now === '' ? words.components.nothing : now}
          </ins>
        )}
      </dd>
    </div>
  );
}
