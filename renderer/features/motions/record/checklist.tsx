import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { asksNothing, replacedMotions } from '../../../../db/model/compliance/index.ts';
import { whatIsMissing } from '../../../../db/model/compliance/missing.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import { PrintLink } from '../../../components/print-link.tsx';
import { ReferencesSection } from '../../../components/records/references-section.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useUnsaved } from '../../../data/unsaved.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { openSettle } from '../settle/settle-request.ts';
import { AxesPart } from './axes-part.tsx';
import { ElementsPart } from './elements-part.tsx';
import { askedOf, type Item } from './item.ts';
import { MissingPart } from './missing-part.tsx';
import { StatusForm } from './status-form.tsx';
import { TermForm } from './term-form.tsx';
import { TermsPart } from './terms-part.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { TurnsPart } from './turns-part.tsx';

/**
 * Shows one motion or commitment as a checklist: what was asked, what was done about it, what is
 * missing.
 */
export function Checklist({ item }: { readonly item: Item }): ReactElement {
  const { motions: t, annexes } = useWords();
  const { contents, documents, resolve } = useLookup();
  const writable = useWritable();
  const unsaved = useUnsaved();
  const [adding, setAdding] = useState<'status' | 'term'>();
  const { record } = item;
  const isOut =
    item.kind === 'motion'
      ? asksNothing(item.record, replacedMotions(contents))
      : item.record.established === 'vervallen';
  const request = item.kind === 'motion' ? item.record.request : item.record.text;
  const { since } = askedOf(item, documents);
  const missing = whatIsMissing(record);
  const close = () => setAdding(undefined);
  return (
    <div className="checklist">
      {item.kind === 'motion' && item.record.about !== '' ? (
        <p className="checklist-about">{printLinks(item.record.about, resolve)}</p>
      ) : null}
      <AxesPart item={item} />
      <MissingPart missing={missing} asksNothing={isOut} />
      <div className="form-buttons">
        {!writable ? null : (
          <>
            {isOut || missing.length === 0 ? null : (
              <Button
                className="button button-main"
                isDisabled={unsaved}
                onPress={() => openSettle({ items: [record.id] })}
              >
                {t.settleWithLetter}
              </Button>
            )}
            <Button className="button" isDisabled={unsaved} onPress={() => setAdding('status')}>
              {t.addStatus}
            </Button>
            <Button className="button" isDisabled={unsaved} onPress={() => setAdding('term')}>
              {record.deadlines.length === 0 ? t.addDeadline : t.addPostponement}
            </Button>
          </>
        )}
        <PrintLink
          subject={{ kind: 'checklist', item: record.id }}
          label={annexes.printChecklist}
        />
      </div>
      {adding === 'status' ? <StatusForm item={item} onDone={close} /> : null}
      {adding === 'term' ? <TermForm item={item} asked={since} onDone={close} /> : null}
      {request === undefined || request === '' ? null : (
        <section className="checklist-part">
          <h3>{item.kind === 'motion' ? t.request : t.promised}</h3>
          <blockquote className="request">{printLinks(request, resolve)}</blockquote>
        </section>
      )}
      <ElementsPart item={item} />
      {item.kind === 'commitment' ? <TurnsPart commitment={item.record} /> : null}
      <TermsPart deadlines={record.deadlines} />
      <TimelinePart item={item} />
      <ReferencesSection id={record.id} />
    </div>
  );
}
