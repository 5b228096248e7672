import type { ReactElement } from 'react';
import { Button, Label, ProgressBar } from 'react-aria-components';
import type { Finding } from '../../../db/model/checks/index.ts';
import { useWords } from '../../i18n/words.ts';
import { FindingList } from './finding-list.tsx';
import type { OpenPdf } from './pdf/open-pdf.ts';
import { PdfView } from './pdf/pdf-view.tsx';
import type { PrintState } from './use-annex-print.ts';

/** Shows the annex or overview as it prints, or says why it does not. */
export function AnnexPreview({
  label,
  isRefused,
  inTheWay,
  print,
  pdf,
  cancel,
  again,
}: {
  /** Name of what is printed. */
  readonly label: string;
  readonly isRefused: boolean;
  /** Findings for which a definitive print is refused. */
  readonly inTheWay: readonly Finding[];
  readonly print: PrintState;
  readonly pdf: OpenPdf | undefined;
  readonly cancel: () => void;
  readonly again: () => void;
}): ReactElement {
  const { annexes: words } = useWords();
  if (isRefused)
    return (
      <section className="annex-preview annex-refused" aria-labelledby="annex-refused">
        <h2 id="annex-refused">{words.refused}</h2>
        <p>{words.refusedBecause({ count: inTheWay.length })}</p>
        <FindingList label={words.refused} findings={inTheWay} />
      </section>
    );
  return (
    <section className="annex-preview" aria-label={words.preview}>
      {print.state === 'busy' ? <Progress part={print.part} cancel={cancel} /> : null}
      {print.state === 'cancelled' || print.state === 'failed' ? (
        <div className="notice annex-stopped" role="alert">
          <p>{print.state === 'cancelled' ? words.cancelled : print.reason}</p>
          <Button className="button" onPress={again}>
            {words.again}
          </Button>
        </div>
      ) : null}
      {pdf === undefined ? null : <PdfView pdf={pdf} label={label} />}
    </section>
  );
}

function Progress({
  part,
  cancel,
}: {
  readonly part: number;
  readonly cancel: () => void;
}): ReactElement {
  const { annexes: words } = useWords();
  return (
    <div className="annex-progress">
      <ProgressBar className="annex-progress-bar" value={part * 100}>
        {({ percentage, valueText }) => (
          <>
            <Label>{words.making}</Label> <span>{valueText}</span>
            <progress aria-hidden="true" max={100} value={percentage ?? 0} />
          </>
        )}
      </ProgressBar>
      <Button className="button" onPress={cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
