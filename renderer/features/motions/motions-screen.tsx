import type { ReactElement } from 'react';
import { AgendaPart } from './agenda/agenda-part.tsx';
import { MatrixPart } from './matrix/matrix-part.tsx';
import { useMotionPart } from './motion-parts.tsx';
import { RegisterPart } from './register/register-part.tsx';

const PARTS = { register: RegisterPart, agenda: AgendaPart, matrix: MatrixPart } as const;

/**
 * Shows motions and commitments: the register, what there is to do by date, and what carries out
 * what.
 */
export function MotionsScreen(): ReactElement {
  const Part = PARTS[useMotionPart()];
  return <Part />;
}
