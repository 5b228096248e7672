import type { ReactElement } from 'react';

/** Takes the room of lines that are not in the page. */
export function Spacer({ height }: { readonly height: number }): ReactElement | null {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a row of no records is none
    <tr role="presentation" className="data-table-spacer">
      <td style={{ height }} />
    </tr>
  );
}
