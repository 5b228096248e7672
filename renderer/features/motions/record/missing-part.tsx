import type { ReactElement } from 'react';
import type { Missing } from '../../../../db/model/compliance/missing.ts';
import { useWords } from '../../../i18n/words.ts';
import { missingSentence } from './missing-sentence.ts';

/** Sums up what keeps an item open. */
export function MissingPart({
  missing,
  asksNothing,
}: {
  readonly missing: readonly Missing[];
  /** Whether the House took it off the table: nothing is missing, nothing is owed. */
  readonly asksNothing: boolean;
}): ReactElement {
  const { motions: t } = useWords();
  if (asksNothing) return <p className="missing missing-none">{t.asksNothing}</p>;
  if (missing.length === 0) return <p className="missing missing-none">{t.nothingMissing}</p>;
  return (
    <section className="missing" aria-labelledby="wat-ontbreekt">
      <h3 id="wat-ontbreekt">{t.missing}</h3>
      <ul>
        {missing.map((each) => (
          <li key={missingSentence(each, t)}>{missingSentence(each, t)}</li>
        ))}
      </ul>
    </section>
  );
}
