import { type ReactElement, useMemo } from 'react';
import { newCategoryKey } from '../../../../db/model/categories.ts';
import { category, dossier } from '../../../../db/model/records/dossier.ts';
import { z } from '../../../../db/model/zod.ts';
import { OptionalWordsField, WordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { type DossierValues, dossierValues } from '../dossier-values.ts';

/** Schema of a dossier in which a category that is new has no key until it is saved. */
const schema = dossier.extend({
  categories: z.array(category.extend({ key: z.string() })).min(1),
});

/** Shows the categories of proposals, in the order of their tables, and the note on cover. */
export function CategoriesForm(): ReactElement {
  const { dossier: t } = useWords();
  const contents = useContents();
  const initial = useMemo(() => dossierValues(contents.dossier), [contents.dossier]);
  const save = (values: DossierValues, _: unknown, base: DossierValues = values) => {
    const taken = values.categories.map(({ key }) => key).filter((key) => key !== '');
    const categories = values.categories.map(({ key, title }) => {
      if (key !== '') return { key, title };
      const made = newCategoryKey(title, taken);
      taken.push(made);
      return { key: made, title };
    });
    return takeStep(bridge.dossier.save({ record: { ...values, categories }, base }));
  };
  return (
    <RecordForm<DossierValues>
      label={t.categoriesAndCover}
      schema={schema}
      initial={initial}
      onSave={save}
    >
      {({ control }) => (
        <>
          <RowsField
            control={control}
            name="categories"
            title={t.categories}
            hint={t.categoriesHint}
            addLabel={t.addCategory}
            nameOf={(at) => t.category({ at: at + 1 })}
            blank={() => ({ key: '', title: '' })}
            least={1}
            canMove
          >
            {(at) => (
              <Field control={control} name={`categories.${at}.title`} label={t.categoryTitle}>
                {(bound) => <WordsField {...bound} isRequired />}
              </Field>
            )}
          </RowsField>
          <Field control={control} name="coverNote" label={t.coverNote}>
            {(bound) => <OptionalWordsField {...bound} description={t.coverNoteHint} />}
          </Field>
        </>
      )}
    </RecordForm>
  );
}
