import type { ReactElement } from 'react';
import { recordName } from '../../../../db/model/checks/record-names.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { Support } from '../../../../db/model/records/element.ts';
import { SUPPORT_ROLES } from '../../../../db/model/records/element.ts';
import { PaperLink } from '../../../components/papers/paper-link.tsx';
import { recordAddress } from '../../../data/chosen-record.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';

/** Lists what bears on an element, by its role; each leads to the record it is. */
export function EvidenceList({ support }: { readonly support: readonly Support[] }): ReactElement {
  const { motions: t } = useWords();
  const byRole = Map.groupBy(support, ({ role }) => role);
  return (
    <dl className="evidence">
      {SUPPORT_ROLES.filter((role) => byRole.has(role)).map((role) => (
        <div key={role} className="evidence-role">
          <dt>{t.roles[role]}</dt>
          {(byRole.get(role) ?? []).map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one record may bear on it twice
            <dd key={at}>
              <Evidence evidence={each} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Evidence({
  evidence: { kind, id, passage, note },
}: {
  readonly evidence: Support;
}): ReactElement {
  const words = useWords();
  const lookup = useLookup();
  const paper = lookup.documents.get(id);
  return (
    <>
      {kind === 'document' ? (
        <>
          {paper === undefined ? null : `${words.documents.kinds[paper.kind]} `}
          <PaperLink id={id} />
        </>
      ) : (
        <a href={`#${recordAddress({ kind, id })}`}>
          {words.components.recordKinds[kind]} {recordName(lookup, { kind, id }).name}
        </a>
      )}
      {passage === undefined ? null : <blockquote className="passage">{passage}</blockquote>}
      {note === '' ? null : <p className="soft">{printLinks(note, lookup.resolve)}</p>}
    </>
  );
}
