import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { announce } from '../../../data/announcements.ts';
import { answered, bridge } from '../../../data/bridge.ts';
import { useToday } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';

/** Opens the overview of all motions and commitments as a PDF, as it stands today. */
export function PrintRegister(): ReactElement {
  const { annexes, register: words } = useWords();
  const today = useToday();
  const [isBusy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    announce(annexes.preparing);
    try {
      const subject = { kind: 'motions', asOf: today } as const;
      await answered(bridge.print.open({ subject, page: 'a4', definitive: false }));
      announce('');
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button className="button" isDisabled={isBusy} onPress={() => void open()}>
      {words.print}
    </Button>
  );
}
