import { checkDossier, type Finding } from '../../db/model/checks/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';

/** What stands in the way of a definitive print; empty where nothing does. */
export function blockingFindings(contents: Contents): readonly Finding[] {
  return checkDossier(contents).filter((finding) => finding.blocksDefinitive);
}
