import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { type ElementState, elementState } from '../../../../db/model/compliance/element-state.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { Element } from '../../../../db/model/records/element.ts';
import { Badge } from '../../../components/badge.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useUnsaved } from '../../../data/unsaved.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { Item } from './item.ts';
import { WaiverForm } from './waiver-form.tsx';

/**
 * Shows the checklist itself: each thing asked or promised, what bears on it, and what it lacks.
 */
export function ElementsPart({ item }: { readonly item: Item }): ReactElement {
  const { motions: t } = useWords();
  const { elements } = item.record;
  return (
    <section className="checklist-part">
      <h3>{t.elementsCount({ count: elements.length })}</h3>
      {elements.length === 0 ? <p className="soft">{t.noElements}</p> : null}
      <ol className="elements">
        {elements.map((element, at) => (
          <ElementCard key={element.id} item={item} element={element} at={at + 1} />
        ))}
      </ol>
    </section>
  );
}

function ElementCard({
  item,
  element,
  at,
}: {
  readonly item: Item;
  readonly element: Element;
  readonly at: number;
}): ReactElement {
  const { motions: t } = useWords();
  const { resolve } = useLookup();
  const writable = useWritable();
  const unsaved = useUnsaved();
  const [open, setOpen] = useState<'evidence' | 'waiver'>();
  const state = elementState(element);
  const isDone = state === 'settled' || state === 'waived';
  const name = t.element({ at });
  const close = () => setOpen(undefined);
  return (
    <li className="element-card" data-state={state}>
      <div className="element-card-head">
        <strong>{name}</strong>
        <StateBadge state={state} />
      </div>
      <p className="element-card-text">{printLinks(element.text, resolve)}</p>
      {element.support.length === 0 ? null : <EvidenceList support={element.support} />}
      {element.waived === undefined ? null : (
        <p className="element-card-waived">
          {t.waivedBecause} {element.waived}
        </p>
      )}
      {isDone ? null : <p className="element-card-lacks">{t.elementLacks[state]}</p>}
      {!writable || open !== undefined ? null : (
        <div className="form-buttons">
          <Button
            className="button"
            aria-label={`${t.addEvidence}: ${name}`}
            isDisabled={unsaved}
            onPress={() => setOpen('evidence')}
          >
            {t.addEvidence}
          </Button>
          {isDone ? null : (
            <Button
              className="button"
              aria-label={`${t.waive}: ${name}`}
              isDisabled={unsaved}
              onPress={() => setOpen('waiver')}
            >
              {t.waive}
            </Button>
          )}
        </div>
      )}
      {open === 'evidence' ? (
        <EvidenceForm
          item={item}
          element={element}
          label={`${t.addEvidence}: ${name}`}
          onDone={close}
        />
      ) : null}
      {open === 'waiver' ? (
        <WaiverForm item={item} element={element} label={`${t.waive}: ${name}`} onDone={close} />
      ) : null}
    </li>
  );
}

function StateBadge({ state }: { readonly state: ElementState }): ReactElement {
  const { motions: t } = useWords();
  if (state === 'settled') return <Badge text={t.settled} tone="positive" />;
  if (state === 'waived') return <Badge text={t.waivedShort} tone="positive" />;
  return <Badge text={t.open} tone="caution" />;
}
