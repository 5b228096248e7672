import { linkTargets, linkTexts, printLinks, recordTexts } from '../../links/index.ts';
import type { RecordRef } from '../../records/values.ts';
import { actionsNamed } from '../actions-named.ts';
import { exists, linkedRecord } from '../context.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Finds texts with a link to a record that is gone: it prints `[vervallen]`. */
export const danglingLink: Rule<'dangling-link'> = {
  code: 'dangling-link',
  severity: 'fout',
  blocksDefinitive: true,
  *find(context) {
    for (const { record, text } of linkTexts(context.contents)) {
      const gone = linkTargets(text)
        .map(linkedRecord)
        .filter((to) => !exists(context, to));
      if (gone.length === 0) continue;
      yield { params: { record: recordName(context, record) }, records: [record] };
    }
  },
};

/** Finds notes on a record that is gone. */
export const noteOnNothing: Rule<'note-on-nothing'> = {
  code: 'note-on-nothing',
  severity: 'opmerking',
  blocksDefinitive: false,
  *find(context) {
    for (const { on, text } of context.contents.notes) {
      if (exists(context, on)) continue;
      yield { params: { text: printLinks(text, context.resolve) }, records: [on] };
    }
  },
};

/** Finds actions that a text names under another action line than the one they stand in. */
export const actionInOtherLine: Rule<'action-in-other-line'> = {
  code: 'action-in-other-line',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const { record, text } of recordTexts(context.contents)) {
      let said: string | undefined;
      for (const mention of actionsNamed(context, text)) {
        if (mention.kind === 'line') said = mention.id;
        const own = mention.kind === 'action' ? context.actions.get(mention.id)?.line : undefined;
        if (said === undefined || own === undefined || own === said) continue;
        const action: RecordRef = { kind: 'action', id: mention.id };
        yield {
          params: {
            record: recordName(context, record),
            action: recordName(context, action),
            said: recordName(context, { kind: 'action-line', id: said }),
            own: recordName(context, { kind: 'action-line', id: own }),
          },
          records: [record, action],
        };
      }
    }
  },
};
