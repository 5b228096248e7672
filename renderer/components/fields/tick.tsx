import type { ReactElement, ReactNode } from 'react';

/** Shows a tick box; its words are its name. */
export function Tick({
  isSelected,
  isDisabled = false,
  onChange,
  children,
}: {
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
