import { findCircle } from './membership.ts';
import type { Contents } from './records/contents.ts';
import type { Element } from './records/element.ts';

/**
 * A place in a dossier's contents that cannot be stored: what it says there points to nothing, is
 * said twice, or makes groups of organisations go round in a circle.
 */
export interface BrokenPart {
  readonly code: 'reference-missing' | 'id-twice' | 'reference-twice' | 'organisations-in-circle';
  /** Path of the place, as in `proposals[3].submittedBy[0]`. */
  readonly path: string;
  readonly id: string;
}

type Link = readonly [path: string, id: string | undefined, among: ReadonlySet<string>];

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

function* each(path: string, ids: readonly string[], among: ReadonlySet<string>): Generator<Link> {
  for (const [at, id] of ids.entries()) yield [`${path}[${at}]`, id, among];
}

/** Gives every reference of one record to another that the file itself keeps whole. */
function* links(c: Contents): Generator<Link> {
  const documents = idsOf(c.documents);
  const organisations = idsOf(c.organisations);
  const proposals = idsOf(c.proposals);
  const actions = idsOf(c.actions);
  const motions = idsOf(c.motions);
  const lines = idsOf(c.actionLines);
  const themes = idsOf(c.themes);
  const categories = new Set(c.dossier.categories.map(({ key }) => key));
  const payable = new Set([...proposals, ...actions]);
  const targets = { document: documents, proposal: proposals, action: actions, motion: motions };

  function* support(path: string, elements: readonly Element[]): Generator<Link> {
    for (const [at, element] of elements.entries()) {
      for (const [n, { kind, id }] of element.support.entries()) {
        yield [`${path}.elements[${at}].support[${n}].id`, id, targets[kind]];
      }
    }
  }

  for (const [n, annex] of c.annexes.entries()) {
    yield [`annexes[${n}].copyOf`, annex.copyOf, documents];
  }
  for (const [n, { heads }] of c.themes.entries()) {
    for (const key of Object.keys(heads ?? {}))
      yield [`themes[${n}].heads.${key}`, key, categories];
  }
  for (const [n, proposal] of c.proposals.entries()) {
    const path = `proposals[${n}]`;
    yield [`${path}.theme`, proposal.theme, themes];
    yield [`${path}.category`, proposal.category, categories];
    yield* each(`${path}.submittedBy`, proposal.submittedBy, organisations);
    yield* each(`${path}.carriedOutBy`, proposal.carriedOutBy, organisations);
    yield [`${path}.decidedIn`, proposal.decidedIn, documents];
    yield [`${path}.becameAction`, proposal.becameAction, actions];
  }
  for (const [n, action] of c.actions.entries()) {
    yield [`actions[${n}].line`, action.line, lines];
    yield* each(`actions[${n}].carriedOutBy`, action.carriedOutBy, organisations);
  }
  for (const [n, line] of c.programme.entries()) yield [`programme[${n}].line`, line.line, lines];
  for (const [n, source] of c.budgetSources.entries()) {
    yield* each(`budgetSources[${n}].allocatedTo`, source.allocatedTo, payable);
  }
  for (const [n, organisation] of c.organisations.entries()) {
    yield* each(`organisations[${n}].memberOf`, organisation.memberOf, organisations);
  }
  for (const [n, motion] of c.motions.entries()) {
    yield [`motions[${n}].document`, motion.document, documents];
    yield [`motions[${n}].replaces`, motion.replaces, motions];
    yield [`motions[${n}].handedTo`, motion.handedTo, organisations];
    yield* support(`motions[${n}]`, motion.elements);
  }
  for (const [n, commitment] of c.commitments.entries()) {
    yield [`commitments[${n}].madeIn`, commitment.madeIn, documents];
    for (const [m, { settledBy }] of commitment.occurrences.entries()) {
      yield [`commitments[${n}].occurrences[${m}].settledBy`, settledBy, documents];
    }
    yield* support(`commitments[${n}]`, commitment.elements);
  }
}

/**
 * Gives everything that must be said once: ids over the whole dossier, years within a row, annex
 * numbers.
 */
function* keys(c: Contents): Generator<readonly [scope: string, path: string, key: string]> {
  const collections = Object.entries(c).filter(([, value]) => Array.isArray(value));
  for (const [name, records] of collections) {
    for (const [n, record] of (records as readonly { readonly id?: string }[]).entries()) {
      if (record.id !== undefined) yield ['', `${name}[${n}].id`, record.id];
    }
  }
  const owners = [
    ['motions', c.motions],
    ['commitments', c.commitments],
  ] as const;
  for (const [name, items] of owners) {
    for (const [n, item] of items.entries()) {
      for (const [m, { id }] of item.elements.entries()) {
        yield ['', `${name}[${n}].elements[${m}].id`, id];
      }
    }
  }
  const rows = [
    ['actions', c.actions],
    ['programme', c.programme],
  ] as const;
  for (const [name, records] of rows) {
    for (const [n, record] of records.entries()) {
      for (const [m, { year }] of record.budget.entries()) {
        yield [record.id, `${name}[${n}].budget[${m}].year`, String(year)];
      }
    }
  }
  for (const [n, { key }] of c.dossier.categories.entries()) {
    yield ['category', `dossier.categories[${n}].key`, key];
  }
  for (const [n, annex] of c.annexes.entries()) {
    yield ['annex', `annexes[${n}].number`, String(annex.number)];
  }
}

/** Gives the lists in which a record may be named once. */
function* lists(c: Contents): Generator<readonly [path: string, ids: readonly string[]]> {
  for (const [n, { submittedBy, carriedOutBy }] of c.proposals.entries()) {
    yield [`proposals[${n}].submittedBy`, submittedBy];
    yield [`proposals[${n}].carriedOutBy`, carriedOutBy];
  }
  for (const [n, { carriedOutBy }] of c.actions.entries())
    yield [`actions[${n}].carriedOutBy`, carriedOutBy];
  for (const [n, { memberOf }] of c.organisations.entries())
    yield [`organisations[${n}].memberOf`, memberOf];
}

function findRepeated(c: Contents): BrokenPart | undefined {
  for (const [path, ids] of lists(c)) {
    const at = ids.findIndex((id, place) => ids.indexOf(id) !== place);
    if (at !== -1) return { code: 'reference-twice', path: `${path}[${at}]`, id: ids[at] ?? '' };
  }
  return undefined;
}

function circleIn({ organisations }: Contents): BrokenPart | undefined {
  const circle = findCircle(organisations);
  if (circle === undefined) return undefined;
  const { organisation, membership } = circle;
  const id = organisations[organisation]?.memberOf[membership] ?? '';
  const path = `organisations[${organisation}].memberOf[${membership}]`;
  return { code: 'organisations-in-circle', path, id };
}

/**
 * Finds the first part of a dossier's contents that a file could not keep whole, or none. Links in
 * texts, notes and accepted findings may outlive what they point to; the checks report those.
 */
export function findBrokenPart(contents: Contents): BrokenPart | undefined {
  const seen = new Set<string>();
  for (const [scope, path, key] of keys(contents)) {
    const full = `${scope} ${key}`;
    if (seen.has(full)) return { code: 'id-twice', path, id: key };
    seen.add(full);
  }
  for (const [path, id, among] of links(contents)) {
    if (id !== undefined && !among.has(id)) return { code: 'reference-missing', path, id };
  }
  return findRepeated(contents) ?? circleIn(contents);
}
