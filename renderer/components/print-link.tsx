import type { ReactElement } from 'react';
import { type OverviewSubject, printAddress } from '../data/print-address.ts';

/** Leads to where an overview or a checklist is shown as it prints, to be saved or put on paper. */
export function PrintLink({
  subject,
  label,
}: {
  readonly subject: OverviewSubject;
  readonly label: string;
}): ReactElement {
  return (
    <a className="button" href={`#${printAddress(subject)}`}>
      {label}
    </a>
  );
}
