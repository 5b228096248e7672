import { type ReactElement, useContext, useId } from 'react';
import { Button } from 'react-aria-components';
import { printDate } from '../../../../db/model/dates.ts';
import { type FoundTerm, readRequest } from '../../../../db/model/requests/index.ts';
import { isDay } from '../../../components/fields/typed-day.ts';
import { FormReadOnly } from '../../../components/form/form-read-only.ts';
import { announce } from '../../../data/announcements.ts';
import { useContents } from '../../../data/contents.ts';
import { useWords } from '../../../i18n/words.ts';
import { blankDeadline, type ItemValues } from './item-values.ts';

type Deadlines = ItemValues['deadlines'];

/** Offers the terms that stand in a request or promise and are none of its terms yet. */
export function OfferedTerms({
  text,
  on,
  known,
  onTake,
}: {
  /** Text of the request or promise, as it stands in the form now. */
  readonly text: string;
  /** Day of the request or promise, as an ISO date: a term counts from it. */
  readonly on: string;
  readonly known: Deadlines;
  readonly onTake: (deadlines: Deadlines) => void;
}): ReactElement | null {
  const { motions: t } = useWords();
  const isReadOnly = useContext(FormReadOnly);
  const { calendar } = useContents().dossier;
  const heading = useId();
  const phrases = new Set(known.map(({ phrase }) => phrase.trim().toLowerCase()));
  const terms = (
    text.trim() === '' || !isDay(on) ? [] : readRequest(text, { on, calendar }).terms
  ).filter(({ phrase }) => !phrases.has(phrase.toLowerCase()));
  if (isReadOnly || terms.length === 0) return null;
  const take = ({ phrase, date }: FoundTerm) => {
    onTake([...known, { ...blankDeadline(on), phrase, date }]);
    announce(t.termTaken({ phrase }));
  };
  return (
    <section className="offered-terms" aria-labelledby={heading}>
      <p id={heading} className="citation-reading">
        {t.termsInText({ count: terms.length })}
      </p>
      {terms.map((term) => (
        <Button key={term.phrase} className="button" onPress={() => take(term)}>
          {t.takeTerm({
            phrase: term.phrase,
            day: term.date === undefined ? '' : printDate(term.date),
          })}
        </Button>
      ))}
    </section>
  );
}
