import { type ReactElement, useState } from 'react';
import type { Annex } from '../../../db/model/records/annex.ts';
import { EmptyState } from '../../components/layout/empty-state.tsx';
import { useChosenRecord } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { blocking, useFindings } from '../../data/findings.ts';
import { useWords } from '../../i18n/words.ts';
import { AnnexActions } from './annex-actions.tsx';
import { AnnexFindings } from './annex-findings.tsx';
import { AnnexOptions, type PageForm, type PrintKind } from './annex-options.tsx';
import { AnnexPreview } from './annex-preview.tsx';
import { AnnexRecord } from './annex-record.tsx';
import { usePdf } from './pdf/use-pdf.ts';
import { useAnnexPrint } from './use-annex-print.ts';

/** The annexes as they print: to look at, to save, to open elsewhere and to put on paper. */
export function AnnexesScreen(): ReactElement {
  const words = useWords();
  const { annexes } = useContents();
  const { chosen, choose } = useChosenRecord();
  const annex = annexes.find(({ id }) => id === chosen) ?? annexes[0];
  if (annex === undefined)
    return (
      <>
        <div className="screen-head">
          <h1>{words.actions['go.annexes']}</h1>
        </div>
        <EmptyState text={words.annexes.none} />
      </>
    );
  return <AnnexScreen annex={annex} choose={choose} />;
}

function AnnexScreen({
  annex,
  choose,
}: {
  readonly annex: Annex;
  readonly choose: (id: string) => void;
}): ReactElement {
  const words = useWords();
  const contents = useContents();
  const [page, setPage] = useState<PageForm>('a4');
  const [kind, setKind] = useState<PrintKind>('concept');
  const inTheWay = blocking(useFindings());
  const definitive = kind === 'definitief';
  const isRefused = definitive && inTheWay.length > 0;
  const order = isRefused ? undefined : { number: annex.number, page, definitive };
  const { print, pdf: bytes, cancel, again } = useAnnexPrint(order, contents);
  const pdf = usePdf(bytes);
  const isReady = order !== undefined && print.state === 'ready' && bytes !== undefined;
  return (
    <div className="annexes">
      <div className="annexes-head">
        <h1>{words.actions['go.annexes']}</h1>
        <AnnexOptions
          annexes={contents.annexes}
          annex={annex}
          choose={choose}
          page={page}
          onPage={setPage}
          kind={kind}
          onKind={setKind}
        />
        <AnnexActions order={isReady ? order : undefined} bytes={bytes} />
      </div>
      <div className="annexes-body">
        <AnnexPreview
          annex={annex}
          isRefused={isRefused}
          inTheWay={inTheWay}
          print={print}
          pdf={isRefused ? undefined : pdf}
          cancel={cancel}
          again={again}
        />
        <div className="annex-side">
          <AnnexRecord annex={annex} />
          <AnnexFindings annex={annex} />
        </div>
      </div>
    </div>
  );
}
