import type { ReactElement } from 'react';

/** One part of a screen, with its address. */
export interface ScreenPart {
  readonly title: string;
  /** Address behind the hash: "/acties?deel=programma". */
  readonly address: string;
  readonly isCurrent: boolean;
}

/** Shows the ways between the parts of a screen. */
export function ScreenParts({
  label,
  parts,
}: {
  readonly label: string;
  readonly parts: readonly ScreenPart[];
}): ReactElement {
  return (
    <nav className="screen-parts" aria-label={label}>
      {parts.map(({ title, address, isCurrent }) => (
        <a
          key={address}
          className="screen-part"
          href={`#${address}`}
          aria-current={isCurrent ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
