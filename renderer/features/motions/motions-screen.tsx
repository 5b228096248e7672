import { type ReactElement, useMemo } from 'react';
import { Badge, type BadgeTone } from '../../components/badge.tsx';
import { RecordScreen } from '../../components/layout/record-screen.tsx';
import type { Column } from '../../components/table/column.ts';
import { shortDate } from '../../components/table/short-date.ts';
import { bridge } from '../../data/bridge.ts';
import { NEW_RECORD } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { CommitmentDetail, MotionDetail, NewCommitment, NewMotion } from './motion-detail.tsx';
import { commitmentRows, type ItemRow, motionRows } from './motion-rows.ts';

/** In the address while a commitment is being made; a motion is `NEW_RECORD`. */
const NEW_COMMITMENT = 'nieuwe-toezegging';

const TONES: Partial<Readonly<Record<ItemRow['status'], BadgeTone>>> = {
  afgedaan: 'positive',
  voldaan: 'positive',
  'deels-afgedaan': 'caution',
  'deels-voldaan': 'caution',
  'niet-uitgevoerd': 'negative',
};

const keyOf = ({ id }: ItemRow) => id;
const textOf = ({ name, about, where }: ItemRow) => `${name} ${about} ${where}`;

/** Motions and commitments: what the House decided, where each stands, and its term. */
export function MotionsScreen(): ReactElement {
  const words = useWords();
  const { motions, commitments } = useContents();
  const lookup = useLookup();
  const t = words.motions;
  const columns = useMemo(() => columnsOf(t), [t]);
  const groups = useMemo(
    () =>
      [
        { key: 'motions', title: t.motions, rows: motionRows(lookup) },
        { key: 'commitments', title: t.commitments, rows: commitmentRows(lookup) },
      ].filter(({ rows }) => rows.length > 0),
    [lookup, t],
  );
  const motionOf = (id: string) => motions.find((motion) => motion.id === id);
  const commitmentOf = (id: string) => commitments.find((commitment) => commitment.id === id);
  return (
    <RecordScreen
      title={words.actions['go.motions']}
      columns={columns}
      groups={groups}
      keyOf={keyOf}
      nameOf={({ kind, name }) => (kind === 'motion' ? t.one({ name }) : t.oneCommitment({ name }))}
      textOf={textOf}
      groupTitle={t.kind}
      mainColumn="name"
      makes={[
        { key: NEW_RECORD, label: t.createMotion },
        { key: NEW_COMMITMENT, label: t.createCommitment },
      ]}
      empty={t.empty}
      detail={(key, { choose }) => {
        if (key === NEW_RECORD) return <NewMotion choose={choose} />;
        if (key === NEW_COMMITMENT) return <NewCommitment choose={choose} />;
        const motion = motionOf(key);
        if (motion !== undefined) return <MotionDetail key={key} record={motion} />;
        const commitment = commitmentOf(key);
        return commitment && <CommitmentDetail key={key} record={commitment} />;
      }}
      removalOf={(key) => {
        const motion = motionOf(key);
        const commitment = commitmentOf(key);
        if (motion === undefined && commitment === undefined) return undefined;
        const gone = { ids: [key], letGo: true };
        return {
          id: key,
          name:
            motion === undefined
              ? t.oneCommitment({ name: commitment?.number ?? '' }).trim()
              : t.one({ name: motion.short }),
          remove: () =>
            takeStep(
              motion === undefined ? bridge.commitments.remove(gone) : bridge.motions.remove(gone),
            ),
        };
      }}
    />
  );
}

function columnsOf(t: Words['motions']): readonly Column<ItemRow>[] {
  return [
    {
      key: 'name',
      title: t.who,
      text: ({ name, about }) => (about === '' ? name : `${name}: ${about}`),
    },
    { key: 'where', title: t.where, text: ({ where }) => where, width: 7.5 },
    {
      key: 'outcome',
      title: t.decided,
      text: ({ outcome }) => (outcome === undefined ? '' : t.outcomes[outcome]),
      width: 6,
    },
    {
      key: 'status',
      title: t.status,
      text: ({ status }) => t.statuses[status],
      cell: ({ status }) => <Badge text={t.statuses[status]} tone={TONES[status] ?? 'neutral'} />,
      width: 8,
    },
    {
      key: 'due',
      title: t.due,
      text: ({ due }) => (due?.date === undefined ? (due?.phrase ?? '') : shortDate(due.date)),
      sortValue: ({ due }) => due?.date,
      width: 6,
      isOptional: true,
    },
  ];
}
