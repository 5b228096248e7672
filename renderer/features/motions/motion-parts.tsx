import { useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ScreenParts } from '../../components/layout/screen-parts.tsx';
import { useWords } from '../../i18n/words.ts';

/** The parts of the screen, by the word in the address. */
const PARTS = ['register', 'agenda', 'matrix'] as const;
export type MotionPart = (typeof PARTS)[number];

/** Gives the part the address leads to; a record is shown in the register. */
export function useMotionPart(): MotionPart {
  const { deel } = useRouterState({
    select: (state) => state.location.search as Readonly<Record<string, unknown>>,
  });
  return PARTS.find((part) => part === deel) ?? 'register';
}

/** Shows the ways between the register, what there is to do, and the matrix. */
export function MotionParts(): ReactElement {
  const { register: words } = useWords();
  const part = useMotionPart();
  return (
    <ScreenParts
      label={words.parts}
      parts={PARTS.map((each) => ({
        title: words.partNames[each],
        address: `/moties?deel=${each}`,
        isCurrent: each === part,
      }))}
    />
  );
}
