import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import { DECISIONS } from '../../../db/model/records/proposal.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { announce } from '../../data/announcements.ts';
import { bridge } from '../../data/bridge.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';

/** Offers what can be done to several proposals at once. */
export function SelectionBar({
  selected,
  onRemove,
}: {
  readonly selected: readonly Proposal[];
  readonly onRemove: () => void;
}): ReactElement {
  const words = useWords();
  const decide = async (decision: Proposal['decision']) => {
    const records = selected.map((proposal) => ({ ...proposal, decision }));
    try {
      announce((await takeStep(bridge.proposals.save({ records, base: selected }))).label);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="selection-bar">
      <strong>{words.components.selected({ count: selected.length })}</strong>
      <MenuTrigger>
        <Button className="button">
          {words.proposals.setDecision} <Icon name="chevron-down" />
        </Button>
        <Popover className="popover">
          <Menu
            className="options"
            aria-label={words.proposals.setDecision}
            onAction={(key) => {
              const decision = DECISIONS.find((each) => each === key);
              if (decision !== undefined) void decide(decision);
            }}
          >
            {DECISIONS.map((decision) => (
              <MenuItem key={decision} id={decision} className="option">
                {words.proposals.decisions[decision]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <ActionButton action="edit.move-to" />
      <Button className="button button-danger" onPress={onRemove}>
        {words.components.remove}
      </Button>
    </div>
  );
}
