import type { ReactElement } from 'react';
import { tableHeads } from '../../../../db/model/categories.ts';
import type { theme } from '../../../../db/model/records/proposal.ts';
import type { z } from '../../../../db/model/zod.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { WordsField } from '../../../components/fields/words-field.tsx';
import { useContents } from '../../../data/contents.ts';
import { useWords } from '../../../i18n/words.ts';
import { usualHeads } from '../annex-values.ts';

type Heads = z.output<typeof theme>['heads'];

/**
 * Shows a field for the three heads over each of a theme's tables: those of the annex, or its own.
 * A head may be empty.
 */
export function ThemeHeadsField({
  value,
  onChange,
  isReadOnly,
}: {
  readonly value: Heads;
  readonly onChange: (heads: Heads) => void;
  readonly isReadOnly: boolean;
}): ReactElement {
  const { dossier: t } = useWords();
  const { annexes, dossier } = useContents();
  const annex = annexes.find(({ kind }) => kind === 'voorstellen');
  const { categories } = dossier;
  const usual = (category: string) =>
    tableHeads(
      { heads: annex?.heads ?? usualHeads('voorstellen', categories) },
      categories,
      category,
    );
  const set = (category: string, heads: string[] | undefined) => {
    const { [category]: _, ...others } = value ?? {};
    const next = heads === undefined ? others : { ...others, [category]: heads };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <>
      {categories.map(({ key: category, title }) => {
        const own = value?.[category];
        return (
          <fieldset className="form-section" key={category}>
            <legend>{t.headsOf({ title })}</legend>
            <ChoiceField
              label={t.headsFrom}
              value={own === undefined ? 'annex' : 'own'}
              isReadOnly={isReadOnly}
              onChange={(from) => set(category, from === 'own' ? [...usual(category)] : undefined)}
              choices={[
                { value: 'annex', label: t.headsOfAnnex },
                { value: 'own', label: t.headsOwn },
              ]}
            />
            {own?.map((head, at) => (
              <WordsField
                // biome-ignore lint/suspicious/noArrayIndexKey: the three heads have no other name
                key={at}
                label={t.headOver[at] ?? ''}
                value={head}
                isReadOnly={isReadOnly}
                onChange={(text) => set(category, own.with(at, text))}
              />
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
