import { createContext, useContext, useEffect, useId, useRef, useState } from 'react';

/** Reports of the fields of a form: text that stands in them and that they could not read. */
export interface UnreadTexts {
  /**
   * Reports a field; `sentence` says why its text was not read, undefined that it shows its value.
   */
  readonly report: (path: string, sentence: string | undefined) => void;
  /** Goes up when the edits are dropped: the fields drop what was typed too. */
  readonly drops: number;
}

export const UnreadContext = createContext<UnreadTexts>({ report: () => {}, drops: 0 });

/** Holds the path in the form of the value that a field shows; empty outside of a form. */
export const PathOfField = createContext('');

/**
 * Keeps what a form knows of the texts in its fields that could not be read: with one it is not
 * saved.
 */
export function useUnreadTexts(onRead: (path: string) => void = () => {}): {
  readonly context: UnreadTexts;
  readonly isAny: boolean;
  /** Gives the sentences by path, now: also between two renderings. */
  readonly now: () => ReadonlyMap<string, string>;
  readonly drop: () => void;
} {
  const texts = useRef<Map<string, string>>(new Map());
  const [isAny, setAny] = useState(false);
  const [drops, setDrops] = useState(0);
  return {
    context: {
      drops,
      report: (path, sentence) => {
        const was = texts.current.get(path);
        if (was === sentence) return;
        if (sentence === undefined) texts.current.delete(path);
        else texts.current.set(path, sentence);
        setAny(texts.current.size > 0);
        if (sentence === undefined) onRead(path);
      },
    },
    isAny,
    now: () => texts.current,
    drop: () => {
      texts.current.clear();
      setAny(false);
      setDrops(drops + 1);
    },
  };
}

/**
 * Reports, for as long as a field is shown, that text stands in it that could not be read.
 *
 * @returns takes that back at once, where the form may be saved before it is rendered again
 */
export function useUnread(
  sentence: string | undefined,
  onDrop: () => void,
): { readonly read: () => void } {
  const { report, drops } = useContext(UnreadContext);
  const own = useId();
  const path = useContext(PathOfField) || own;
  const latest = useRef({ report, onDrop });
  useEffect(() => {
    latest.current = { report, onDrop };
  });
  useEffect(() => {
    latest.current.report(path, sentence);
  }, [path, sentence]);
  useEffect(() => () => latest.current.report(path, undefined), [path]);
  useEffect(() => {
    if (drops > 0) latest.current.onDrop();
  }, [drops]);
  return { read: () => report(path, undefined) };
}
