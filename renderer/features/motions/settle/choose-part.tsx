import { type ReactElement, useState } from 'react';
import {
  type DraftItem,
  draftOf,
  type Settleable,
} from '../../../../db/model/compliance/settle-draft.ts';
import type { Document } from '../../../../db/model/records/document.ts';
import { DateField } from '../../../components/fields/date-field.tsx';
import { PaperField } from '../../../components/papers/paper-field.tsx';
import { FilterBox } from '../../../components/table/filter-box.tsx';
import { wordsSearch } from '../../../components/words-search.ts';
import { useWords } from '../../../i18n/words.ts';
import { ItemCard } from './item-card.tsx';

/** Number of items shown at once; who seeks another types a word of it. */
const MOST_SHOWN = 100;

/** Asks, in the first half of the dialog, which paper it is, and what of which items it settles. */
export function ChoosePart({
  all,
  paper,
  onPaper,
  on,
  onDay,
  chosen,
  onChosen,
}: {
  readonly all: readonly Settleable[];
  readonly paper: Document | undefined;
  readonly onPaper: (id: string | undefined) => void;
  readonly on: string;
  readonly onDay: (day: string | undefined) => void;
  readonly chosen: ReadonlyMap<string, DraftItem>;
  readonly onChosen: (chosen: ReadonlyMap<string, DraftItem>) => void;
}): ReactElement {
  const { settle: t, components } = useWords();
  const [typed, setTyped] = useState('');
  const holds = wordsSearch(typed);
  const isTicked = ({ item }: Settleable) => chosen.has(item.id);
  // What was ticked from the start stands first; what is ticked here stays where it is.
  const [first] = useState(() => new Set(chosen.keys()));
  const inOrder = [...all].sort(
    (a, b) => Number(first.has(b.item.id)) - Number(first.has(a.item.id)),
  );
  const found = inOrder.filter(
    (each) =>
      isTicked(each) || holds(`${each.item.name} ${each.item.citation ?? ''} ${each.item.about}`),
  );
  const change = (id: string, draft: DraftItem | undefined) => {
    const next = new Map(chosen);
    if (draft === undefined) next.delete(id);
    else next.set(id, draft);
    onChosen(next);
  };
  return (
    <>
      <div className="settle-paper">
        <PaperField
          label={t.paper}
          description={t.paperHint}
          value={paper?.id}
          onChange={onPaper}
          isRequired
        />
        <DateField label={t.on} description={t.onHint} value={on} onChange={onDay} />
      </div>
      <div className="settle-head">
        <h3>{t.items({ count: chosen.size })}</h3>
        <FilterBox value={typed} onChange={setTyped} />
      </div>
      {all.length === 0 ? <p className="soft">{t.nothingOpen}</p> : null}
      {found.length === 0 && all.length > 0 ? <p className="soft">{components.noneFound}</p> : null}
      <ul className="settle-items">
        {found.slice(0, MOST_SHOWN).map((each) => (
          <ItemCard
            key={each.item.id}
            settleable={each}
            draft={chosen.get(each.item.id)}
            paper={paper}
            onTick={(ticked) => change(each.item.id, ticked ? draftOf(each) : undefined)}
            onChange={(draft) => change(each.item.id, draft)}
          />
        ))}
      </ul>
      {found.length > MOST_SHOWN ? (
        <p className="soft">{components.andMore({ count: found.length - MOST_SHOWN })}</p>
      ) : null}
    </>
  );
}
