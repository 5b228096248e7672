import type { ReactElement } from 'react';
import { printDate } from '../../../../db/model/dates.ts';
import type { Commitment } from '../../../../db/model/records/commitment.ts';
import type { Motion } from '../../../../db/model/records/motion.ts';
import { Badge } from '../../../components/badge.tsx';
import { PaperLink } from '../../../components/papers/paper-link.tsx';
import { recordAddress } from '../../../data/chosen-record.ts';
import { useContents } from '../../../data/contents.ts';
import { useWords } from '../../../i18n/words.ts';
import { Fact } from './fact.tsx';

/** Shows what the House decided on a motion. */
export function MotionHouseFacts({ motion }: { readonly motion: Motion }): ReactElement {
  const { motions: t } = useWords();
  const { motions } = useContents();
  const { outcome, cabinetOpinion, date, submitters, heldOver, document } = motion;
  const replacing = motions.find(({ replaces }) => replaces === motion.id);
  const replaced = motions.find(({ id }) => id === motion.replaces);
  return (
    <>
      <p>
        <Badge text={t.outcomes[outcome]} />
      </p>
      <dl className="facts">
        <Fact name={t.paper}>
          <PaperLink id={document} />
        </Fact>
        <Fact name={t.date}>{date && printDate(date)}</Fact>
        <Fact name={t.submitters}>
          {submitters
            .map(({ name, party }) => (party === undefined ? name : `${name} (${party})`))
            .join(', ')}
        </Fact>
        <Fact name={t.opinion}>{cabinetOpinion}</Fact>
        <Fact name={t.heldOver}>{heldOver.map(printDate).join(', ')}</Fact>
        <Fact name={t.replaces}>{replaced && <MotionLink motion={replaced} />}</Fact>
        <Fact name={t.replacedBy}>{replacing && <MotionLink motion={replacing} />}</Fact>
      </dl>
    </>
  );
}

function MotionLink({ motion }: { readonly motion: Motion }): ReactElement {
  const { motions: t } = useWords();
  return (
    <a href={`#${recordAddress({ kind: 'motion', id: motion.id })}`}>
      {t.one({ name: motion.short })}
    </a>
  );
}

/** Shows where and to whom a promise was made, and what the House's own register says of it. */
export function CommitmentHouseFacts({
  commitment,
}: {
  readonly commitment: Commitment;
}): ReactElement {
  const { motions: t } = useWords();
  const { established, number, origin, madeOn, madeIn, promisedBy, to } = commitment;
  return (
    <>
      <p>
        <Badge text={established === undefined ? t.notEstablished : t.establishedAs[established]} />
      </p>
      <dl className="facts">
        <Fact name={t.numberShort}>{number}</Fact>
        <Fact name={t.madeOn}>{`${printDate(madeOn)}, ${t.origins[origin]}`}</Fact>
        <Fact name={t.madeIn}>{madeIn && <PaperLink id={madeIn} />}</Fact>
        <Fact name={t.promisedBy}>{promisedBy}</Fact>
        <Fact name={t.to}>{to}</Fact>
      </dl>
    </>
  );
}
