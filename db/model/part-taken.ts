import type { Contents } from './records/contents.ts';
import type { RecordRef } from './records/values.ts';

/** A record in which an organisation takes part, with its text. */
export interface Part {
  readonly ref: RecordRef;
  readonly text: string;
}

/** The part of an organisation in the programme. */
export interface PartTaken {
  readonly submitted: readonly Part[];
  readonly carriesOut: readonly Part[];
  readonly handedTo: readonly Part[];
  readonly members: number;
}

/** Gives what every organisation submitted, carries out and was handed, by its id. */
export function partTaken(contents: Contents): ReadonlyMap<string, PartTaken> {
  const { organisations, proposals, actions, motions } = contents;
  const parts = new Map(
    organisations.map(({ id }) => [
      id,
      { submitted: [] as Part[], carriesOut: [] as Part[], handedTo: [] as Part[], members: 0 },
    ]),
  );
  for (const { id, text, submittedBy, carriedOutBy } of proposals) {
    const part: Part = { ref: { kind: 'proposal', id }, text };
    for (const by of submittedBy) parts.get(by)?.submitted.push(part);
    for (const by of carriedOutBy) parts.get(by)?.carriesOut.push(part);
  }
  for (const { id, text, carriedOutBy } of actions) {
    const part: Part = { ref: { kind: 'action', id }, text };
    for (const by of carriedOutBy) parts.get(by)?.carriesOut.push(part);
  }
  for (const { id, about, handedTo } of motions) {
    const part: Part = { ref: { kind: 'motion', id }, text: about };
    if (handedTo !== undefined) parts.get(handedTo)?.handedTo.push(part);
  }
  for (const { memberOf } of organisations) {
    for (const group of memberOf) {
      const found = parts.get(group);
      if (found !== undefined) found.members += 1;
    }
  }
  return parts;
}
