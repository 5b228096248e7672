import { type ReactElement, type Ref, useState } from 'react';
import { Button, Input, Label, SearchField, TextField } from 'react-aria-components';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../i18n/words.ts';
import type { PdfSearch } from './use-pdf-search.ts';
import { type Zoom, zoomed } from './zoom.ts';

/** Shows the bar over the pages: which page, how large, and seeking words. */
export function PdfTools({
  page,
  pages,
  goTo,
  scale,
  onZoom,
  search,
  searchRef,
}: {
  readonly page: number;
  readonly pages: number;
  readonly goTo: (page: number) => void;
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly search: PdfSearch;
  readonly searchRef: Ref<HTMLInputElement>;
}): ReactElement {
  const { annexes: words } = useWords();
  const percent = Math.round(scale * 100);
  return (
    <section className="pdf-tools" aria-label={words.tools}>
      <Button
        className="button"
        aria-label={words.previousPage}
        isDisabled={page <= 1}
        onPress={() => goTo(page - 1)}
      >
        <Icon name="arrow-up" />
      </Button>
      <Button
        className="button"
        aria-label={words.nextPage}
        isDisabled={page >= pages}
        onPress={() => goTo(page + 1)}
      >
        <Icon name="arrow-down" />
      </Button>
      <PageField page={page} pages={pages} goTo={goTo} />
      <span className="pdf-tools-gap" />
      <Button
        className="button"
        aria-label={words.smaller}
        onPress={() => onZoom(zoomed(scale, -1))}
      >
        <span aria-hidden="true">−</span>
      </Button>
      <span className="pdf-scale">{words.percent({ percent })}</span>
      <Button className="button" aria-label={words.larger} onPress={() => onZoom(zoomed(scale, 1))}>
        <span aria-hidden="true">+</span>
      </Button>
      <Button className="button" onPress={() => onZoom('width')}>
        {words.fitWidth}
      </Button>
      <span className="pdf-tools-gap" />
      <SearchField
        className="pdf-search"
        aria-label={words.search}
        value={search.sought}
        onChange={search.seek}
        onSubmit={() => search.step(1)}
      >
        <Input className="field-input" ref={searchRef} placeholder={words.searchHint} />
      </SearchField>
      <Button
        className="button"
        aria-label={words.previousMatch}
        isDisabled={search.count === 0}
        onPress={() => search.step(-1)}
      >
        <Icon name="chevron-left" />
      </Button>
      <Button
        className="button"
        aria-label={words.nextMatch}
        isDisabled={search.count === 0}
        onPress={() => search.step(1)}
      >
        <Icon name="chevron-right" />
      </Button>
      <span role="status" className="pdf-count">
        {search.sought.trim() === ''
          ? ''
          : words.found({ at: search.count === 0 ? 0 : search.index + 1, count: search.count })}
      </span>
    </section>
  );
}

function PageField({
  page,
  pages,
  goTo,
}: {
  readonly page: number;
  readonly pages: number;
  readonly goTo: (page: number) => void;
}): ReactElement {
  const { annexes: words } = useWords();
  // Undefined while nobody types in it: then it says which page one is at.
  const [typed, setTyped] = useState<string>();
  const go = () => {
    if (typed === undefined) return;
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) goTo(wanted);
    setTyped(undefined);
  };
  return (
    <TextField
      className="pdf-page-field"
      value={typed ?? String(page)}
      onChange={setTyped}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
      }}
      onBlur={go}
    >
      <Label className="unseen">{words.pageField}</Label>
      <Input className="field-input" inputMode="numeric" />
      <span>{words.ofPages({ pages })}</span>
    </TextField>
  );
}
