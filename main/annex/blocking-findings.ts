import { checkDossier, type Finding } from '../../db/model/checks/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { today } from '../commands/today.ts';

/** Lists the findings that stand in the way of a definitive print today; empty where none does. */
export function blockingFindings(contents: Contents): readonly Finding[] {
  return checkDossier(contents, today()).filter((finding) => finding.blocksDefinitive);
}
