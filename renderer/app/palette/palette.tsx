import { type ReactElement, useContext, useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Contents } from '../../../db/model/records/contents.ts';
import { RANKS, type Rank } from '../../components/ranked-search.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { ContentsContext } from '../../data/contents.ts';
import { lookupIn } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { router } from '../router.ts';
import { runAction, useActionHandler, useActions } from '../run-action.ts';
import { calledSo, foundNamed } from './named-search.ts';
import { type PaletteGroup, PaletteList } from './palette-list.tsx';
import { palettePlaces } from './palette-places.ts';
import { foundRecords, type PaletteRecord, paletteRecords } from './palette-records.ts';
import { useFoundFilters } from './use-found-filters.ts';

/** Most records shown at once; more than anyone reads through. */
const MOST_RECORDS = 60;

/** Finds whatever can be done and whatever there is, from anywhere, by typing a few words. */
export function Palette(): ReactElement | null {
  const [open, setOpen] = useState(false);
  useActionHandler('view.palette', () => setOpen(true));
  return open ? <OpenPalette onClose={() => setOpen(false)} /> : null;
}

function OpenPalette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const choosing = (work: () => void) => afterClosing(onClose, work);
  const found = [
    useFoundActions(typed, choosing),
    useFoundPlaces(typed, choosing),
    { group: useFoundFilters(typed, choosing), best: undefined },
    useFoundRecords(typed, choosing),
  ];
  // What is called so comes first; of equals, what can be done.
  const groups = found.toSorted((a, b) => placeOf(a.best) - placeOf(b.best));
  return (
    <ModalOverlay
      className="dialog-overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-modal palette-modal">
        <Dialog className="palette">
          <Heading slot="title" className="unseen">
            {words.palette.title}
          </Heading>
          <PaletteList
            typed={typed}
            onType={setTyped}
            groups={groups.map(({ group }) => group).filter(({ options }) => options.length > 0)}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Carries out what was chosen after the dialog is gone: it may show a dialog of its own. */
function afterClosing(onClose: () => void, work: () => void): () => void {
  return () => {
    onClose();
    setTimeout(work);
  };
}

/** A group of what was found, and the rank of the best in it. */
interface FoundGroup {
  readonly group: PaletteGroup;
  readonly best: Rank | undefined;
}

type Choosing = (work: () => void) => () => void;

/**
 * Gives a group's place by the rank of its best: words somewhere in a text are no reason to come
 * first.
 */
function placeOf(best: Rank | undefined): number {
  return best === 'exact' || best === 'begins' ? RANKS.indexOf(best) : RANKS.length;
}

function useFoundActions(typed: string, choosing: Choosing): FoundGroup {
  const words = useWords();
  const offered = useActions();
  const named = offered
    .filter(({ name }) => name !== 'view.palette')
    .map((action) => ({
      action,
      name: words.actions[action.name],
      under: words.palette.menus[action.menu],
      called: calledSo(({ searchWords }) => searchWords, action.name),
    }));
  const { found, best } = foundNamed(named, typed);
  return {
    best,
    group: {
      key: 'actions',
      title: words.palette.actions,
      options: found.map(({ item: { action, name, under }, by }) => ({
        key: action.name,
        name,
        about: by === undefined ? under : `${under} · ${by}`,
        choose: choosing(() => void runAction(action.name)),
        ...(action.shortcut === undefined ? {} : { shortcut: action.shortcut }),
      })),
      more: 0,
    },
  };
}

function useFoundPlaces(typed: string, choosing: Choosing): FoundGroup {
  const words = useWords();
  const contents = useContext(ContentsContext);
  const named = (contents === undefined ? [] : palettePlaces(contents, words)).map((place) => ({
    ...place,
    under: place.screen,
    called: calledSo(({ placeWords }) => placeWords, place.key),
  }));
  const { found, best } = foundNamed(named, typed);
  return {
    best,
    group: {
      key: 'places',
      title: words.palette.places,
      options: found.map(({ item: { key, name, under, address }, by }) => ({
        key,
        name,
        about: by === undefined ? under : `${under} · ${by}`,
        choose: choosing(() => goTo(address)),
      })),
      more: 0,
    },
  };
}

function useFoundRecords(typed: string, choosing: Choosing): FoundGroup {
  const words = useWords();
  const contents = useContext(ContentsContext);
  const kinds = words.components.recordKinds;
  const all = useMemo(
    () => (contents === undefined ? [] : recordsOf(contents, kinds)),
    [contents, kinds],
  );
  const { records, best, count } = useMemo(
    () => foundRecords(all, typed, MOST_RECORDS),
    [all, typed],
  );
  return {
    best,
    group: {
      key: 'records',
      title: words.palette.records,
      options: records.map(({ ref, name, about, where }) => ({
        key: ref.id,
        name,
        about: where === undefined ? about : `${words.palette.texts[where]}: ${about}`,
        choose: choosing(() => goTo(recordAddress(ref))),
      })),
      more: count - records.length,
    },
  };
}

type KindNames = Parameters<typeof paletteRecords>[1];

/** Cache per state of the dossier and language: a palette is opened often, for a moment. */
const made = new WeakMap<Contents, WeakMap<KindNames, readonly PaletteRecord[]>>();

function recordsOf(contents: Contents, kinds: KindNames): readonly PaletteRecord[] {
  const known = made.get(contents) ?? new WeakMap<KindNames, readonly PaletteRecord[]>();
  made.set(contents, known);
  const records = known.get(kinds) ?? paletteRecords(lookupIn(contents), kinds);
  known.set(kinds, records);
  return records;
}

function goTo(address: string): void {
  router.history.push(address);
  document.getElementById('main')?.focus();
}
