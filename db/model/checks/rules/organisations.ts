import type { RecordRef } from '../../records/values.ts';
import { twinsIn } from '../../same-records.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Finds organisations that the dossier holds under two names, and so counts as two. */
export const organisationTwice: Rule<'organisation-twice'> = {
  code: 'organisation-twice',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    const { organisations } = context.contents;
    for (const twin of twinsIn({ documents: [], organisations })) {
      const [one, first] = [twin.id, twin.first].map(
        (id): RecordRef => ({ kind: 'organisation', id }),
      );
      if (one === undefined || first === undefined) continue;
      const params = { organisation: recordName(context, one), twin: recordName(context, first) };
      yield { params, records: [one, first] };
    }
  },
};
