import type { ReactElement, ReactNode } from 'react';
import {
  commitmentStatus,
  motionStatus,
  replacedMotions,
} from '../../../../db/model/compliance/index.ts';
import { printDate } from '../../../../db/model/dates.ts';
import { Badge } from '../../../components/badge.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { Fact } from './fact.tsx';
import { CommitmentHouseFacts, MotionHouseFacts } from './house-facts.tsx';
import { type Item, STATUS_TONES } from './item.ts';

/**
 * Shows the two axes beside each other, never mixed: what the House decided, and how far the
 * ministry is.
 */
export function AxesPart({ item }: { readonly item: Item }): ReactElement {
  const { motions: t } = useWords();
  return (
    <div className="axes">
      <Axis title={t.house}>
        {item.kind === 'motion' ? (
          <MotionHouseFacts motion={item.record} />
        ) : (
          <CommitmentHouseFacts commitment={item.record} />
        )}
      </Axis>
      <Axis title={t.ministry}>
        <MinistryFacts item={item} />
      </Axis>
    </div>
  );
}

function Axis({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="axis" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function MinistryFacts({ item }: { readonly item: Item }): ReactElement {
  const { motions: t } = useWords();
  const { contents } = useLookup();
  const status =
    item.kind === 'motion'
      ? motionStatus(item.record, replacedMotions(contents))
      : commitmentStatus(item.record);
  const { progress, statusHistory, holder, deadlines } = item.record;
  const since = statusHistory.at(-1)?.on;
  const handed =
    item.kind === 'motion' &&
    contents.organisations.find(({ id }) => id === item.record.handedTo)?.name;
  const answers = item.kind === 'motion' ? item.record.minister : item.record.office;
  const due = deadlines.at(-1);
  return (
    <>
      <p>
        <Badge text={t.statuses[status]} tone={STATUS_TONES[status] ?? 'neutral'} />
      </p>
      <dl className="facts">
        <Fact name={t.progress}>
          {t.progresses[progress]}
          {since === undefined ? '' : ` (${printDate(since)})`}
        </Fact>
        <Fact name={t.due}>
          {due === undefined
            ? undefined
            : due.date === undefined
              ? due.phrase
              : printDate(due.date)}
        </Fact>
        <Fact name={t.responsible}>{answers}</Fact>
        <Fact name={t.holder}>{holder}</Fact>
        <Fact name={t.handedTo}>{handed || undefined}</Fact>
      </dl>
    </>
  );
}
