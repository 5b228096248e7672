import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { newId } from '../../../db/model/id.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Note } from '../../../db/model/records/note.ts';
import type { RecordRef } from '../../../db/model/records/values.ts';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { takeStep } from '../../data/steps.ts';
import { offerUndo } from '../../data/undo-offer.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { Badge } from '../badge.tsx';
import { NoteForm } from './note-form.tsx';

/** Shows the notes on a record, internal and public, and a form for another. */
export function NotesSection({ on }: { readonly on: RecordRef }): ReactElement {
  const words = useWords();
  const { notes } = useContents();
  const writable = useWritable();
  const [edited, setEdited] = useState<Note>();
  const [isNew, setIsNew] = useState(false);
  const there = notes.filter((note) => note.on.kind === on.kind && note.on.id === on.id);
  // One that others remove while it is being edited stays until that has ended.
  const isGone = edited !== undefined && !isNew && !there.some(({ id }) => id === edited.id);
  const own = isGone ? [...there, edited] : there;
  const edit = (note: Note, made: boolean) => {
    setIsNew(made);
    setEdited(note);
  };
  const blank = (): Note => ({
    id: newId(),
    on,
    text: '',
    source: 'gebruiker',
    visibility: 'intern',
  });
  return (
    <div className="notes">
      {own.length === 0 ? <p className="empty-state">{words.components.noNotes}</p> : null}
      <ul className="notes-list">
        {own.map((note) =>
          note.id === edited?.id && !isNew ? (
            <li key={note.id}>
              <NoteForm note={note} isNew={false} onDone={() => setEdited(undefined)} />
            </li>
          ) : (
            <NoteItem key={note.id} note={note} onEdit={() => edit(note, false)} />
          ),
        )}
      </ul>
      {edited !== undefined && isNew ? (
        <NoteForm key={edited.id} note={edited} isNew onDone={() => setEdited(undefined)} />
      ) : null}
      {writable && edited === undefined ? (
        <Button className="button" onPress={() => edit(blank(), true)}>
          {words.components.addNote}
        </Button>
      ) : null}
    </div>
  );
}

function NoteItem({
  note,
  onEdit,
}: {
  readonly note: Note;
  readonly onEdit: () => void;
}): ReactElement {
  const words = useWords();
  const { resolve } = useLookup();
  const writable = useWritable();
  const remove = async () => {
    await takeStep(bridge.notes.remove({ ids: [note.id], letGo: false }));
    offerUndo({ label: words.components.noteRemoved });
  };
  return (
    <li className="note">
      <p className="note-text">{printLinks(note.text, resolve)}</p>
      <div className="note-foot">
        <Badge
          text={words.components.visibility[note.visibility]}
          tone={note.visibility === 'openbaar' ? 'caution' : 'neutral'}
        />
        <Badge text={words.components.noteSource[note.source]} />
        {writable ? (
          <>
            <Button className="link-button" onPress={onEdit}>
              {words.components.editNote}
            </Button>
            <Button className="link-button" onPress={() => void remove()}>
              {words.components.removeNote}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}
