/** Look-ups for printing the register, made once per print. */
import { registerAsOf } from '../../../db/model/as-of/register.ts';
import { type LinkResolver, linkResolver } from '../../../db/model/links/index.ts';
import { numbering } from '../../../db/model/numbering.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { Document } from '../../../db/model/records/document.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { type RegisterItem, registerOf } from '../../../db/model/register/index.ts';
import { type House, houseOf } from './house.ts';

export interface RegisterPrint {
  /** The day it holds for, an ISO date. */
  readonly asOf: string;
  /** The dossier as it stood on that day. */
  readonly contents: Contents;
  readonly items: readonly RegisterItem[];
  /** The motions and commitments by id. */
  readonly records: ReadonlyMap<string, Motion | Commitment>;
  readonly papers: ReadonlyMap<string, Document>;
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>;
  /** The motion that replaced the motion with that id. */
  readonly replacedBy: ReadonlyMap<string, Motion>;
  readonly resolve: LinkResolver;
  readonly houseOf: (item: Motion | Commitment) => House;
}

/** Prepares the look-ups of a dossier as it stood on a day (ISO date). */
export function registerPrint(now: Contents, asOf: string): RegisterPrint {
  const contents = registerAsOf(now, asOf);
  const { motions, commitments } = contents;
  const papers = new Map(contents.documents.map((document) => [document.id, document]));
  return {
    asOf,
    contents,
    items: registerOf(contents, asOf),
    records: new Map([...motions, ...commitments].map((item) => [item.id, item])),
    papers,
    organisations: new Map(contents.organisations.map(({ id, name }) => [id, name])),
    replacedBy: new Map(
      motions.flatMap((motion) => (motion.replaces ? [[motion.replaces, motion] as const] : [])),
    ),
    // Links go by the dossier as it is now: a text may name what came later.
    resolve: linkResolver(now, numbering(now)),
    houseOf: (item) =>
      'document' in item
        ? houseOf(undefined, papers.get(item.document)?.citation)
        : houseOf(item.to, papers.get(item.madeIn ?? '')?.citation),
  };
}
