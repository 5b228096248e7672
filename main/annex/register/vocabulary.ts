/** Printed words of the register's stored values. */
import type { CommitmentStatus, MotionStatus } from '../../../db/model/compliance/index.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Progress, Support } from '../../../db/model/records/element.ts';
import type { Outcome } from '../../../db/model/records/motion.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ingediend: 'Ingediend',
  aangenomen: 'Aangenomen',
  'aangenomen-zonder-stemming': 'Aangenomen zonder stemming',
  overgenomen: 'Overgenomen',
  verworpen: 'Verworpen',
  ingetrokken: 'Ingetrokken',
  aangehouden: 'Aangehouden',
  vervallen: 'Vervallen',
  onbekend: 'Uitkomst niet bekend',
};

export const STATUS_WORDS: Readonly<Record<MotionStatus | CommitmentStatus, string>> = {
  onbekend: 'Niet bekend',
  'niet-gestart': 'Niet gestart',
  'in-behandeling': 'In behandeling',
  'deels-afgedaan': 'Deels afgedaan',
  afgedaan: 'Afgedaan',
  overgedragen: 'Overgedragen',
  'niet-uitgevoerd': 'Niet uitgevoerd',
  nvt: 'Vraagt geen uitvoering meer',
  openstaand: 'Openstaand',
  'deels-voldaan': 'Deels voldaan',
  voldaan: 'Voldaan',
  vervallen: 'Vervallen',
};

export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  onbekend: 'Niet bekend',
  'niet-gestart': 'Niet gestart',
  'in-behandeling': 'In behandeling',
  afgedaan: 'Afgedaan',
  overgedragen: 'Overgedragen',
  'niet-uitgevoerd': 'Niet uitgevoerd',
};

export const ESTABLISHED_WORDS: Readonly<Record<NonNullable<Commitment['established']>, string>> = {
  openstaand: 'openstaand',
  voldaan: 'voldaan',
  'deels-voldaan': 'deels voldaan',
  vervallen: 'vervallen',
};

export const ROLE_WORDS: Readonly<Record<Support['role'], string>> = {
  invulling: 'Invulling',
  tussenbericht: 'Tussenbericht',
  afdoening: 'Afdoening',
};
