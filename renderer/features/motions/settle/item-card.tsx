import type { ReactElement } from 'react';
import { isSettled } from '../../../../db/model/compliance/index.ts';
import type { DraftItem, Settleable } from '../../../../db/model/compliance/settle-draft.ts';
import { printDate } from '../../../../db/model/dates.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { Document } from '../../../../db/model/records/document.ts';
import { Badge } from '../../../components/badge.tsx';
import { Tick } from '../../../components/fields/tick.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { ItemWords } from './item-words.tsx';

/**
 * Shows one motion or commitment to tick; ticked, what of it the paper settles and with which
 * passage.
 */
export function ItemCard({
  settleable,
  draft,
  paper,
  onTick,
  onChange,
}: {
  readonly settleable: Settleable;
  /** Input about the item; undefined while it is not ticked. */
  readonly draft: DraftItem | undefined;
  readonly paper: Document | undefined;
  readonly onTick: (ticked: boolean) => void;
  readonly onChange: (draft: DraftItem) => void;
}): ReactElement {
  const { settle: t, motions } = useWords();
  const { item, elements, turns } = settleable;
  const hasParts = elements.length + turns.length > 0;
  return (
    <li className="settle-item" data-ticked={draft === undefined ? undefined : true}>
      <Tick isSelected={draft !== undefined} isDisabled={!hasParts} onChange={onTick}>
        <strong>{item.name}</strong> <span className="soft">{item.citation}</span>{' '}
        <Badge text={motions.statuses[item.status]} />
        {item.kind === 'motion' ? <span className="settle-about">{item.about}</span> : null}
      </Tick>
      {hasParts ? null : <p className="soft">{motions.missingParts}</p>}
      {draft === undefined ? null : (
        <div className="settle-parts">
          <fieldset className="form-section">
            <legend>{t.what}</legend>
            <Parts settleable={settleable} draft={draft} onChange={onChange} />
          </fieldset>
          <ItemWords settleable={settleable} draft={draft} paper={paper} onChange={onChange} />
        </div>
      )}
    </li>
  );
}

function Parts({
  settleable: { elements, turns },
  draft,
  onChange,
}: {
  readonly settleable: Settleable;
  readonly draft: DraftItem;
  readonly onChange: (draft: DraftItem) => void;
}): ReactElement {
  const { settle: t, motions } = useWords();
  const { resolve } = useLookup();
  return (
    <ul className="settle-ticks">
      {elements.map((element, at) => {
        const done = isSettled(element);
        return (
          <li key={element.id}>
            <Tick
              isSelected={done || draft.elements.includes(element.id)}
              isDisabled={done}
              onChange={(ticked) =>
                onChange({ ...draft, elements: toggled(draft.elements, element.id, ticked) })
              }
            >
              {motions.element({ at: at + 1 })}: {printLinks(element.text, resolve)}
              {done ? ` (${motions.settled})` : ''}
            </Tick>
          </li>
        );
      })}
      {turns.map((due) => (
        <li key={due}>
          <Tick
            isSelected={draft.turns.includes(due)}
            onChange={(ticked) => onChange({ ...draft, turns: toggled(draft.turns, due, ticked) })}
          >
            {t.turnOf({ due: printDate(due) })}
          </Tick>
        </li>
      ))}
    </ul>
  );
}

function toggled(all: readonly string[], one: string, ticked: boolean): readonly string[] {
  return ticked ? [...all, one] : all.filter((each) => each !== one);
}
