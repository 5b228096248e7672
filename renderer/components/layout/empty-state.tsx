import type { ReactElement, ReactNode } from 'react';

/** Stands where there is nothing to show: what would stand here, and how to make the first. */
export function EmptyState({
  text,
  children,
}: {
  readonly text: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="empty-state">
      <p>{text}</p>
      {children}
    </div>
  );
}
