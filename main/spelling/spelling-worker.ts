/** The worker thread of openSpelling: reads the word list, then answers one question after another. */
import { parentPort } from 'node:worker_threads';
import { createSpeller } from './speller.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling.ts';

const { isKnown, suggest } = await createSpeller();

parentPort?.on('message', (question: SpellingQuestion) => {
  const words =
    question.kind === 'check'
      ? question.words.filter((word) => !isKnown(word))
      : suggest(question.word);
  parentPort?.postMessage({ id: question.id, words } satisfies SpellingAnswer);
});
