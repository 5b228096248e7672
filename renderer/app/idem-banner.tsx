import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { idemChanged } from '../../db/model/idem.ts';
import { useContents } from '../data/contents.ts';
import { useLookup } from '../data/lookup.ts';
import { recordAddress } from '../data/record-address.ts';
import { useWindowState } from '../data/window-state.ts';
import { useWords } from '../i18n/words.ts';

/** Most proposals named by number; of further ones only the count is shown. */
const MOST_NAMED = 8;

/**
 * Shows which "Idem" of an appreciation means something else now than when the dossier was opened,
 * or when the user last confirmed: what stood above it was moved, put between, removed or
 * rewritten.
 */
export function IdemBanner(): ReactElement {
  const words = useWords();
  const window = useWindowState();
  const contents = useContents();
  const { numbers } = useLookup();
  const [seen, setSeen] = useState(contents);
  const isOwn = window?.shows === 'dossier' && window.mode === 'write';
  const ids = isOwn ? idemChanged(seen, contents) : [];
  return (
    <div className="idem-banner" role="status">
      {ids.length === 0 ? null : (
        <>
          <p>
            {words.frame.idemChanged({ count: ids.length })}{' '}
            {ids.slice(0, MOST_NAMED).map((id) => (
              <a key={id} href={`#${recordAddress({ kind: 'proposal', id })}`}>
                {words.components.recordKinds.proposal} {numbers.proposals.get(id)}
              </a>
            ))}
            {ids.length > MOST_NAMED
              ? words.components.andMore({ count: ids.length - MOST_NAMED })
              : null}
          </p>
          <Button className="button" onPress={() => setSeen(contents)}>
            {words.frame.idemSeen}
          </Button>
        </>
      )}
    </div>
  );
}
