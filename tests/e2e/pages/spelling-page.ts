import type { Page } from 'playwright-core';
import type { RunningApp } from '../launch-app.ts';

/** The marks of words that the word list does not have, and the menu of such a word. */
export interface SpellingPage {
  /** The marked words, in the order in which they were marked. */
  readonly marked: () => Promise<readonly string[]>;
  /** What the next menu that opens lists, and what is chosen there by its label. */
  readonly answerMenu: (label: string) => Promise<void>;
  /** The labels of the last menu that opened; a line is empty. */
  readonly lastMenu: () => Promise<readonly string[]>;
}

/** What stands in main's global object while a test answers menus. */
interface Answering {
  wanted?: string;
  shown?: readonly string[];
  answers?: boolean;
}

/** A native menu waits for a person: what it holds is kept, and chosen from, instead. */
export function spellingPage(app: RunningApp, page: Page): SpellingPage {
  return {
    marked: () =>
      page.evaluate(() => {
        const marks = CSS.highlights.get('unknown-word') as unknown as Set<Range> | undefined;
        return [...(marks ?? [])].map((range) => range.toString());
      }),
    answerMenu: (label) =>
      app.inMain(({ Menu }, wanted) => {
        const answering = globalThis as unknown as Answering;
        answering.wanted = wanted;
        answering.shown = [];
        if (answering.answers) return;
        answering.answers = true;
        const build = Menu.buildFromTemplate.bind(Menu);
        Menu.buildFromTemplate = (template) => {
          const menu = build(template);
          menu.popup = () => {
            const lines = menu.items.map(({ type, label }) => (type === 'separator' ? '' : label));
            answering.shown = lines;
            menu.items.find(({ label }) => label === answering.wanted)?.click();
          };
          return menu;
        };
      }, label),
    lastMenu: () => app.inMain(() => (globalThis as unknown as Answering).shown ?? [], null),
  };
}
