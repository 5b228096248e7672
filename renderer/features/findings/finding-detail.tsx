import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { type Finding, findingMessage } from '../../../db/model/checks/index.ts';
import { printDate } from '../../../db/model/dates.ts';
import { Badge } from '../../components/badge.tsx';
import { CloseDetails } from '../../components/records/close-details.tsx';
import { announce } from '../../data/announcements.ts';
import { bridge } from '../../data/bridge.ts';
import { findingKey } from '../../data/findings.ts';
import { usePreferences } from '../../data/preferences.ts';
import { takeStep } from '../../data/steps.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { AcceptForm } from './accept-form.tsx';
import { isAcceptable } from './finding-filter.ts';
import { FindingRecords } from './finding-records.tsx';
import { toneOf } from './severity-tone.ts';

/**
 * Shows one finding: its sentence, what it means, the records it is about, and whether it may
 * stand.
 */
export function FindingDetail({ finding }: { readonly finding: Finding }): ReactElement {
  const { findings: words } = useWords();
  const { language } = usePreferences();
  const { severity, blocksDefinitive, accepted, records, code, sentence } = finding;
  return (
    <div className="finding-detail">
      <div className="record-head">
        <p className="finding-badges">
          <Badge text={words.severity[severity]} tone={toneOf(severity)} />
          {blocksDefinitive ? <Badge text={words.blocks} tone="negative" /> : null}
          {accepted === undefined ? null : <Badge text={words.accepted} tone="positive" />}
        </p>
        <div className="record-tools">
          <CloseDetails />
        </div>
      </div>
      <h2 className={accepted === undefined ? undefined : 'struck'}>
        {findingMessage(finding, language)}
      </h2>
      <p>{words.explanations[sentence]}</p>
      <h3>{words.records}</h3>
      <FindingRecords records={records} />
      <p className="soft">{words.code({ code })}</p>
      <Judgement key={findingKey(finding)} finding={finding} />
    </div>
  );
}

function Judgement({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { findings: words } = useWords();
  const isWritable = useWritable();
  const { accepted, code, records } = finding;
  if (accepted === undefined) {
    if (!isAcceptable(finding)) return <p>{words.notAcceptable}</p>;
    return isWritable ? <AcceptForm finding={finding} /> : null;
  }
  const takeBack = async () => {
    try {
      const { label } = await takeStep(bridge.findings.unaccept({ code, records }));
      announce(label);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="finding-accepted">
      <h3>{words.acceptedBy({ by: accepted.by, on: printDate(accepted.on) })}</h3>
      <p>{accepted.reason}</p>
      {isWritable ? (
        <Button className="button" onPress={() => void takeBack()}>
          {words.takeBack}
        </Button>
      ) : null}
    </section>
  );
}
