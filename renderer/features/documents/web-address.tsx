import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { announce } from '../../data/announcements.ts';
import { answered, bridge } from '../../data/bridge.ts';
import { useWords } from '../../i18n/words.ts';

/**
 * Shows the address of a paper on the web, as it is saved; main shows it once more before it opens.
 */
export function WebAddress({
  document,
  url,
}: {
  readonly document: string;
  readonly url: string;
}): ReactElement {
  const { documents: t } = useWords();
  const open = async () => {
    try {
      await answered(bridge.links.open({ document }));
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <p className="web-address">
      <Button className="button" onPress={() => void open()}>
        {t.openUrl}
      </Button>
      <span>{url}</span>
    </p>
  );
}
