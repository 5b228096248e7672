import type { papers as nl } from '../nl/papers.ts';

/** Fields in which a paper is named. */
export const papers: typeof nl = {
  make: (p) => `Add this paper: ${p.citation}`,
  withoutPage: (p: { page: string }) =>
    `The paper is chosen; p. ${p.page} is not kept here. Put the page in the text where you need it.`,
  newPaper: 'New paper',
  savedAlong: 'Goes into the register when you save.',
  titleHint: 'Without a title it stands there under its citation.',
  anySpelling: 'Any spelling: 28638-249, kst-28638-249, 28 638, nr. 249.',
};
