import { type RefObject, useContext, useEffect, useId, useLayoutEffect, useState } from 'react';
import type { Contents } from '../../../db/model/records/contents.ts';
import { type AllowedWords, allowedWords } from '../../../db/model/spelling/allowed-words.ts';
import { ContentsContext } from '../../data/contents.ts';
import { usePreferences } from '../../data/preferences.ts';
import type { TextElement } from './field-text.ts';
import { spellField } from './spell-field.ts';

/** Cache per state of the dossier, however many fields ask. */
const made = new WeakMap<Contents, AllowedWords>();

function allowedIn(contents: Contents): AllowedWords {
  const known = made.get(contents) ?? allowedWords(contents);
  made.set(contents, known);
  return known;
}

/** Result of the spelling check of a field. */
export interface FieldSpelling {
  /** Whether its words are judged at all. */
  readonly isOn: boolean;
  /** Number of its marked words. */
  readonly count: number;
  /** Id of the element that says so; it belongs to the field's description while any are marked. */
  readonly id: string;
}

/**
 * Marks the unknown words of a field of this dossier, unless the user wants none marked.
 *
 * @param box element around the field: a textarea with the layer over it, or a text with references
 */
export function useSpelling(box: RefObject<HTMLElement | null>, isOffered: boolean): FieldSpelling {
  const contents = useContext(ContentsContext);
  const { spelling } = usePreferences();
  const [count, setCount] = useState(0);
  const id = useId();
  const allowed = contents && spelling && isOffered ? allowedIn(contents) : undefined;

  useEffect(() => {
    const field = fieldIn(box.current);
    if (allowed === undefined || field === null) return undefined;
    const surface = box.current?.querySelector<HTMLElement>('.spelling-layer') ?? field;
    const spelled = spellField({ field, surface, isAllowed: allowed, onCount: setCount });
    return () => {
      spelled.stop();
      setCount(0);
    };
  }, [box, allowed]);

  // After every time the field is drawn: its own description is written over this one.
  useLayoutEffect(() => {
    const field = fieldIn(box.current);
    const others = (field?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((each) => each !== '' && each !== id);
    const described = count > 0 ? [...others, id] : others;
    if (described.length > 0) field?.setAttribute('aria-describedby', described.join(' '));
    else field?.removeAttribute('aria-describedby');
  });
  return { isOn: allowed !== undefined, count, id };
}

function fieldIn(box: HTMLElement | null): TextElement | null {
  return box?.querySelector<HTMLElement>('textarea, .link-text') ?? null;
}
