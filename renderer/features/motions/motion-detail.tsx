import { type ReactElement, useMemo, useState } from 'react';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { RecordDetails } from '../../components/records/record-details.tsx';
import type { ChosenRecord } from '../../data/chosen-record.ts';
import { today } from '../../data/today.ts';
import { useWords } from '../../i18n/words.ts';
import { CommitmentForm } from './form/commitment-form.tsx';
import { blankCommitment, commitmentValues } from './form/commitment-values.ts';
import { MotionForm } from './form/motion-form.tsx';
import { blankMotion, motionValues } from './form/motion-values.ts';
import { Checklist } from './record/checklist.tsx';

type Choosing = Pick<ChosenRecord, 'choose'>;

/** Shows a motion: its checklist, its form, the notes on it and what was done to it. */
export function MotionDetail({ record }: { readonly record: Motion }): ReactElement {
  const { motions: t } = useWords();
  const initial = useMemo(() => motionValues(record), [record]);
  return (
    <RecordDetails
      title={t.one({ name: record.short })}
      on={{ kind: 'motion', id: record.id }}
      first={{ title: t.checklist, content: <Checklist item={{ kind: 'motion', record }} /> }}
    >
      <MotionForm initial={initial} isNew={false} onSaved={() => {}} />
    </RecordDetails>
  );
}

/** Shows a commitment: its checklist, its form, the notes on it and what was done to it. */
export function CommitmentDetail({ record }: { readonly record: Commitment }): ReactElement {
  const { motions: t } = useWords();
  const initial = useMemo(() => commitmentValues(record), [record]);
  const title = t.oneCommitment({ name: record.number ?? '' }).trim();
  return (
    <RecordDetails
      title={title}
      on={{ kind: 'commitment', id: record.id }}
      first={{ title: t.checklist, content: <Checklist item={{ kind: 'commitment', record }} /> }}
    >
      <CommitmentForm initial={initial} isNew={false} onSaved={() => {}} />
    </RecordDetails>
  );
}

/** Shows a motion that is being added. */
export function NewMotion({ choose }: Choosing): ReactElement {
  const { motions: t } = useWords();
  const [blank] = useState(blankMotion);
  return (
    <>
      <h2 className="record-title">{t.newMotion}</h2>
      <MotionForm initial={blank} isNew {...leaving(choose)} />
    </>
  );
}

/** Shows a commitment that is being added. */
export function NewCommitment({ choose }: Choosing): ReactElement {
  const { motions: t } = useWords();
  const [blank] = useState(() => blankCommitment(today()));
  return (
    <>
      <h2 className="record-title">{t.newCommitment}</h2>
      <CommitmentForm initial={blank} isNew {...leaving(choose)} />
    </>
  );
}

function leaving(choose: ChosenRecord['choose']) {
  return {
    onSaved: (id: string) => choose(id, { replace: true }),
    onDiscard: () => choose(undefined, { replace: true }),
  };
}
