import type { ReactElement } from 'react';
import { useWords } from '../../i18n/words.ts';
import { AttentionPart } from './attention-part.tsx';
import { BudgetPart } from './budget-part.tsx';
import { OpenItemsPart } from './open-items-part.tsx';
import { TotalsPart } from './totals-part.tsx';

/** Shows where the dossier stands: what asks for attention, what is asked, and what there is. */
export function OverviewScreen(): ReactElement {
  const words = useWords();
  return (
    <div className="overview">
      <div className="screen-head">
        <h1>{words.actions['go.overview']}</h1>
      </div>
      <div className="overview-parts">
        <div className="overview-column">
          <AttentionPart />
          <TotalsPart />
        </div>
        <div className="overview-column">
          <BudgetPart />
          <OpenItemsPart />
        </div>
      </div>
    </div>
  );
}
