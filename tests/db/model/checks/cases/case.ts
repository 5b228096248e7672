import type { FindingCode } from '../../../../../db/model/checks/index.ts';
import type { Contents } from '../../../../../db/model/records/contents.ts';
import type { RecordKind, RecordRef } from '../../../../../db/model/records/values.ts';
import { testId } from '../../../../fixtures/minimal-contents.ts';

/** A dossier that a rule objects to, and the nearest one that it does not. */
export interface Case {
  readonly broken: Contents;
  readonly sound: Contents;
  readonly records: readonly RecordRef[];
  /** What the Dutch sentence must tell. */
  readonly says: readonly string[];
}

/** Every code of an area has a case, or the tests do not compile. */
export type Cases<C extends FindingCode> = Readonly<Record<C, Case>>;

export function ref(kind: RecordKind, n: number): RecordRef {
  return { kind, id: testId(n) };
}
