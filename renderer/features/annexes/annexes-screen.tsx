import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useChosenRecord } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { blocking, useFindings } from '../../data/findings.ts';
import { DAY_PARAMETER } from '../../data/print-address.ts';
import { PARAMETER } from '../../data/record-address.ts';
import { useWords } from '../../i18n/words.ts';
import { AnnexActions } from './annex-actions.tsx';
import { AnnexFindings } from './annex-findings.tsx';
import { AnnexOptions, type PageForm, type PrintKind } from './annex-options.tsx';
import { AnnexPreview } from './annex-preview.tsx';
import { AnnexRecord } from './annex-record.tsx';
import { usePdf } from './pdf/use-pdf.ts';
import { onDay, type PrintChoice, printChoices, usualDay } from './print-choices.ts';
import { useAnnexPrint } from './use-annex-print.ts';

/** Reads from the address what to print, and for which day where it names one. */
function usePrintAddress() {
  const router = useRouter();
  const { chosen, choose } = useChosenRecord();
  const day = useRouterState({
    select: ({ location }) => (location.search as Readonly<Record<string, unknown>>)[DAY_PARAMETER],
  });
  return {
    chosen,
    choose,
    day: typeof day === 'string' ? day : undefined,
    setDay: (key: string, to: string) => {
      const { pathname } = router.state.location;
      router.history.push(`${pathname}?${PARAMETER}=${key}&${DAY_PARAMETER}=${to}`);
    },
  };
}

/**
 * Shows the annexes and overviews as they print: to look at, to save, to open elsewhere and to put
 * on paper.
 */
export function AnnexesScreen(): ReactElement {
  const words = useWords();
  const contents = useContents();
  const { chosen: key, choose, day, setDay } = usePrintAddress();
  const choices = printChoices(contents, key, words.annexes);
  const chosen = choices.find((choice) => choice.key === key) ?? (choices[0] as PrintChoice);
  const annex = contents.annexes.find(({ id }) => id === chosen.key);
  const [page, setPage] = useState<PageForm>('a4');
  const [kind, setKind] = useState<PrintKind>('concept');
  const inTheWay = blocking(useFindings());
  const definitive = kind === 'definitief';
  const isRefused = definitive && inTheWay.length > 0;
  const subject = onDay(chosen.subject, day);
  const order = isRefused ? undefined : { subject, page, definitive };
  const { print, pdf: bytes, cancel, again } = useAnnexPrint(order, contents);
  const pdf = usePdf(bytes);
  const isReady = order !== undefined && print.state === 'ready' && bytes !== undefined;
  return (
    <div className="annexes">
      <div className="annexes-head">
        <h1>{words.actions['go.annexes']}</h1>
        <AnnexActions order={isReady ? order : undefined} name={chosen.name} bytes={bytes} />
      </div>
      <div className="list-filters">
        <AnnexOptions
          choices={choices}
          chosen={chosen}
          choose={choose}
          day={day ?? usualDay(contents, subject)}
          onDay={(to) => setDay(chosen.key, to)}
          page={page}
          onPage={setPage}
          kind={kind}
          onKind={setKind}
        />
      </div>
      <div className="annexes-body">
        <AnnexPreview
          label={chosen.label}
          isRefused={isRefused}
          inTheWay={inTheWay}
          print={print}
          pdf={isRefused ? undefined : pdf}
          cancel={cancel}
          again={again}
        />
        <div className="annex-side">
          {annex === undefined ? null : <AnnexRecord annex={annex} />}
          <AnnexFindings subject={subject} />
        </div>
      </div>
    </div>
  );
}
