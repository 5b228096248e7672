import type { Organisation } from './records/organisation.ts';

type Member = Pick<Organisation, 'id' | 'memberOf'>;

/** A membership that makes a group a member of itself, at once or by way of others. */
export interface Circle {
  /** Index of the organisation in the list, and of the group among its groups. */
  readonly organisation: number;
  readonly membership: number;
}

/** Finds the first membership by which a group is a member of itself. */
export function findCircle(organisations: readonly Member[]): Circle | undefined {
  const groups = new Map(organisations.map(({ id, memberOf }) => [id, memberOf]));
  for (const [organisation, { id, memberOf }] of organisations.entries()) {
    const membership = memberOf.findIndex((group) => leadsTo(group, id, groups));
    if (membership !== -1) return { organisation, membership };
  }
  return undefined;
}

function leadsTo(
  from: string,
  to: string,
  groups: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === to) return true;
    if (!seen.has(id)) ahead.push(...(groups.get(id) ?? []));
    seen.add(id);
  }
  return false;
}
