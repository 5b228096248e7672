import { type ReactElement, useContext, useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Action } from '../../../preload/actions.ts';
import { wordsSearch } from '../../components/words-search.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { ContentsContext } from '../../data/contents.ts';
import { lookupIn } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { router } from '../router.ts';
import { runAction, useActionHandler, useActions } from '../run-action.ts';
import { type PaletteGroup, PaletteList } from './palette-list.tsx';
import { foundRecords, paletteRecords } from './palette-records.ts';
import { useFoundFilters } from './use-found-filters.ts';

/** How many records are shown at once; more than anyone reads through. */
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
  const actions = useFoundActions(typed, onClose);
  const { group: records, isExact } = useFoundRecords(typed, onClose);
  const filters = useFoundFilters(typed, (work) => afterClosing(onClose, work));
  const groups = isExact ? [records, actions, filters] : [actions, filters, records];
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
            groups={groups.filter(({ options }) => options.length > 0)}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The dialog is gone before what was chosen begins: it may show one of its own. */
function afterClosing(onClose: () => void, work: () => void): () => void {
  return () => {
    onClose();
    setTimeout(work);
  };
}

function useFoundActions(typed: string, onClose: () => void): PaletteGroup {
  const words = useWords();
  const offered = useActions();
  const holds = wordsSearch(typed);
  const label = ({ name, menu }: Action) => ({
    own: words.actions[name],
    menu: words.palette.menus[menu],
  });
  const found = offered.filter((action) => {
    const { own, menu } = label(action);
    return action.name !== 'view.palette' && holds(`${menu} ${own}`);
  });
  return {
    key: 'actions',
    title: words.palette.actions,
    options: found.map((action) => ({
      key: action.name,
      name: label(action).own,
      about: label(action).menu,
      choose: afterClosing(onClose, () => void runAction(action.name)),
      ...(action.shortcut === undefined ? {} : { shortcut: action.shortcut }),
    })),
    more: 0,
  };
}

function useFoundRecords(
  typed: string,
  onClose: () => void,
): { readonly group: PaletteGroup; readonly isExact: boolean } {
  const words = useWords();
  const contents = useContext(ContentsContext);
  const kinds = words.components.recordKinds;
  const all = useMemo(
    () => (contents === undefined ? [] : paletteRecords(lookupIn(contents), kinds)),
    [contents, kinds],
  );
  const { records, isExact, count } = useMemo(
    () => foundRecords(all, typed, MOST_RECORDS),
    [all, typed],
  );
  const options = records.map(({ ref, name, about }) => ({
    key: ref.id,
    name,
    about,
    choose: afterClosing(onClose, () => {
      router.history.push(recordAddress(ref));
      document.getElementById('main')?.focus();
    }),
  }));
  return {
    isExact,
    group: {
      key: 'records',
      title: words.palette.records,
      options,
      more: count - records.length,
    },
  };
}
