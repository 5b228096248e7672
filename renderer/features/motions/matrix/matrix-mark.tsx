import type { ReactElement } from 'react';

/** Shows a full round where every element is carried out, a half one where some are. */
export function MatrixMark({ isWhole }: { readonly isWhole: boolean }): ReactElement {
  return (
    <svg className="matrix-mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6"
        fill={isWhole ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
      />
      {isWhole ? null : <path d="M8 2 A6 6 0 0 0 8 14 Z" fill="currentColor" />}
    </svg>
  );
}
