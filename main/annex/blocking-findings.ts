import { checkDossier, type Finding } from '../../db/model/checks/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { today } from '../commands/today.ts';

/** What stands in the way of a definitive print today; empty where nothing does. */
export function blockingFindings(contents: Contents): readonly Finding[] {
  return checkDossier(contents, today()).filter((finding) => finding.blocksDefinitive);
}
