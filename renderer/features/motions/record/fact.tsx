import type { ReactElement, ReactNode } from 'react';

/** Shows one fact of a record by its name; a fact that is not known is not shown. */
export function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement | null {
  if (children === undefined || children === null || children === '') return null;
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
