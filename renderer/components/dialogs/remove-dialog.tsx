import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { recordName } from '../../../db/model/checks/record-names.ts';
import type { RecordRef } from '../../../db/model/records/values.ts';
import { answered, bridge } from '../../data/bridge.ts';
import { useLookup } from '../../data/lookup.ts';
import { offerUndo, type SaidStep } from '../../data/undo-offer.ts';
import { useWords } from '../../i18n/words.ts';
import { ChoiceDialog } from './choice-dialog.tsx';

/** Number of references that are listed by name; the rest are only counted. */
const MOST_NAMED = 12;

/** Lists what refers to records before they are removed, and offers to put them back after. */
export function RemoveDialog({
  ids,
  name,
  remove,
  onClose,
}: {
  readonly ids: readonly string[];
  /** Name of the records to remove: "Voorstel 5", "3 voorstellen". */
  readonly name: string;
  /** Removes them as one step, taking them out of fields that can do without them. */
  readonly remove: () => Promise<SaidStep>;
  /** Closes the dialog; `removed` tells whether the records are gone now. */
  readonly onClose: (removed: boolean) => void;
}): ReactElement | null {
  const words = useWords();
  const { frame } = words;
  const [refused, setRefused] = useState<string>();
  const { data } = useQuery({
    queryKey: ['references', ...ids],
    queryFn: async () => {
      const found = await Promise.all(
        ids.map((id) => answered(bridge.contents.referencesTo({ id }))),
      );
      // What goes along needs no mention, but for remarks on it.
      return found
        .flat()
        .filter(({ from, by }) => !ids.includes(from.id) || (by !== 'field' && by !== 'text'));
    },
    staleTime: 0,
    gcTime: 0,
  });
  if (data === undefined) return null;
  const isNeeded = data.some(({ needed }) => needed);
  const carryOut = async () => {
    try {
      offerUndo(await remove());
      onClose(true);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : frame.notSaved({ reason: '' }));
    }
  };
  return (
    <ChoiceDialog
      title={words.components.removeTitle({ name })}
      cancel={words.components.cancel}
      onCancel={() => onClose(false)}
      choices={[
        {
          label: words.components.remove,
          isDangerous: true,
          isDisabled: isNeeded,
          onChoose: () => void carryOut(),
        },
      ]}
    >
      {data.length === 0 ? <p>{words.components.removeFree}</p> : <References references={data} />}
      {isNeeded ? <p className="notice">{words.components.removeRefused}</p> : null}
      {data.length > 0 && !isNeeded ? <p>{words.components.removeAfter}</p> : null}
      {refused === undefined ? null : (
        <p className="notice" role="alert">
          {refused}
        </p>
      )}
    </ChoiceDialog>
  );
}

interface ShownReference {
  readonly from: RecordRef;
  readonly by: 'field' | 'text' | 'note' | 'accepted-finding';
}

function References({
  references,
}: {
  readonly references: readonly ShownReference[];
}): ReactElement {
  const words = useWords();
  const lookup = useLookup();
  const lines = references.map(({ from, by }) => {
    const { kind, name } = recordName(lookup, from);
    return `${words.components.recordKinds[kind]} ${name} (${words.components.referenceBy[by]})`;
  });
  const named = [...new Set(lines)];
  return (
    <>
      <p>{words.components.removeReferred}</p>
      <ul>
        {named.slice(0, MOST_NAMED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {named.length > MOST_NAMED ? (
          <li>{words.components.andMore({ count: named.length - MOST_NAMED })}</li>
        ) : null}
      </ul>
    </>
  );
}
