import type { ReactElement } from 'react';
import type { Settleable } from '../../../../db/model/compliance/settle-draft.ts';
import { printDate } from '../../../../db/model/dates.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { Document } from '../../../../db/model/records/document.ts';
import { inHouseForm } from '../../../../db/model/register/names.ts';
import { Badge } from '../../../components/badge.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { STATUS_TONES } from '../record/item.ts';
import { missingSentence } from '../record/missing-sentence.ts';
import type { Review, ReviewedItem } from './review.ts';

/** Shows, in the second half of the dialog, what will change, and what stays open and why. */
export function ReviewPart({
  review,
  all,
  paper,
  on,
}: {
  readonly review: Review;
  readonly all: readonly Settleable[];
  readonly paper: Document | undefined;
  readonly on: string;
}): ReactElement {
  const { settle: t } = useWords();
  if (!review.ok) {
    return (
      <p className="notice" role="alert">
        {review.why}
      </p>
    );
  }
  const nameOf = (id: string) => all.find(({ item }) => item.id === id)?.item;
  return (
    <>
      <p>{t.withPaper({ paper: inHouseForm(paper?.citation ?? ''), on: printDate(on) })}</p>
      <ol className="settle-review">
        {review.items.map((item) => {
          const known = nameOf(item.id);
          return (
            <li key={item.id} className="settle-item">
              <p>
                <strong>{known?.name}</strong> <span className="soft">{known?.citation}</span>
              </p>
              <ReviewOf item={item} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function ReviewOf({ item }: { readonly item: ReviewedItem }): ReactElement {
  const { settle: t, motions } = useWords();
  const { resolve } = useLookup();
  return (
    <>
      <p>
        <Badge text={motions.statuses[item.before]} /> <Icon name="arrow-right" />{' '}
        <span className="unseen">{t.becomes}</span>{' '}
        <Badge text={motions.statuses[item.after]} tone={STATUS_TONES[item.after] ?? 'neutral'} />
      </p>
      <ul>
        {item.settles.map(({ at, element }) => (
          <li key={element.id}>
            {t.settles} {motions.element({ at })}: {printLinks(element.text, resolve)}
          </li>
        ))}
        {item.turns.map((due) => (
          <li key={due}>
            {t.settles} {t.turnOf({ due: printDate(due) })}
          </li>
        ))}
        {item.open.map((missing) => (
          <li key={missingSentence(missing, motions)} className="settle-open">
            {t.staysOpen} {missingSentence(missing, motions)}
          </li>
        ))}
      </ul>
    </>
  );
}
