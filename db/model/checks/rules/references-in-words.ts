import { idemSources } from '../../idem.ts';
import { linkTexts, referencesIn, shownPieces } from '../../links/index.ts';
import { linkedRecord } from '../context.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/**
 * Finds what reads as a reference and is words alone: it keeps its number when the record gets
 * another one. Each is found once a record that names it.
 */
export const referenceAsText: Rule<'reference-as-text'> = {
  code: 'reference-as-text',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    const said = new Set<string>();
    for (const { record, text } of linkTexts(context.contents)) {
      const pieces = shownPieces(text, context.resolve);
      for (const { phrase, target } of referencesIn(pieces, context.references)) {
        const key = `${record.kind} ${record.id} ${phrase}`;
        if (said.has(key)) continue;
        said.add(key);
        yield {
          params: { record: recordName(context, record), phrase, exists: target !== undefined },
          records: target === undefined ? [record] : [record, linkedRecord(target)],
        };
      }
    }
  },
};

/** Finds an "Idem" with no appreciation above it in its table: it says nothing. */
export const idemWithoutSource: Rule<'idem-without-source'> = {
  code: 'idem-without-source',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const [id, source] of idemSources(context.contents)) {
      if (source !== undefined) continue;
      const proposal = { kind: 'proposal', id } as const;
      yield { params: { proposal: recordName(context, proposal) }, records: [proposal] };
    }
  },
};
