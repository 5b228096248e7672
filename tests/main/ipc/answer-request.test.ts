import { expect, test, vi } from 'vitest';
import { DossierError } from '../../../db/model/errors.ts';
import { answerRequest } from '../../../main/ipc/answer-request.ts';
import type { Sender } from '../../../main/security/trusted-sender.ts';
import { channels, type NamedChannel } from '../../../preload/contract.ts';
import { minimalContents, testDocument } from '../../fixtures/minimal-contents.ts';
import { JUNK } from './junk.ts';

const OURS: Sender = { url: 'app://kamerdossier/index.html#/voorstellen', parent: null };
const OPTIONS = { language: 'nl', checkAnswers: true } as const;

const FOREIGN: readonly (readonly [string, Sender | null])[] = [
  ['a page from elsewhere', { url: 'https://example.org/', parent: null }],
  ['a page that looks like ours', { url: 'app://kamerdossier.example.org/', parent: null }],
  ['our page in a frame', { ...OURS, parent: {} }],
  ['a frame that is gone', null],
];

function channelNamed(name: string): NamedChannel {
  const found = channels.find((channel) => channel.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const never = async () => {
  throw new Error('the handler was reached');
};

test.each(channels.map((channel) => [channel.name, channel] as const))(
  '%s refuses whatever is not in the contract, before its handler sees it',
  async (_, channel) => {
    for (const [what, value] of JUNK) {
      const request = { channel, sender: OURS, asker: {}, args: [value] };
      const answer = await answerRequest(request, never, OPTIONS);
      expect(answer, what).toMatchObject({ ok: false, error: { code: 'request-refused' } });
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

test.each(channels.map((channel) => [channel.name, channel] as const))(
  '%s refuses whoever is not a window of ours',
  async (_, channel) => {
    for (const [who, sender] of FOREIGN) {
      const answer = await answerRequest(
        { channel, sender, asker: {}, args: [{}] },
        never,
        OPTIONS,
      );
      expect(answer, who).toMatchObject({ ok: false, error: { code: 'sender-refused' } });
    }
    const unknown = { channel, sender: OURS, asker: undefined, args: [{}] };
    expect(await answerRequest(unknown, never, OPTIONS)).toMatchObject({ ok: false });
  },
);

test('one argument, no more and no less', async () => {
  for (const args of [[], [{}, {}]]) {
    const request = { channel: channelNamed('contents.read'), sender: OURS, asker: {}, args };
    expect(await answerRequest(request, never, OPTIONS)).toMatchObject({ ok: false });
  }
});

test('an error comes back as its code, its facts and a sentence in the user’s language', async () => {
  const failing = async () => {
    throw new DossierError('disk-full', { path: '/d.dossier' });
  };
  const request = { channel: channelNamed('history.undo'), sender: OURS, asker: {}, args: [{}] };
  expect(await answerRequest(request, failing, OPTIONS)).toEqual({
    ok: false,
    error: {
      code: 'disk-full',
      params: { path: '/d.dossier' },
      sentence: expect.stringMatching(/^De schijf van \/d\.dossier is vol\./),
    },
  });
  const inEnglish = await answerRequest(request, failing, { ...OPTIONS, language: 'en' });
  expect(inEnglish).toMatchObject({ error: { sentence: expect.stringMatching(/disk/i) } });
});

test('an answer that is not in the contract does not leave main while developing', async () => {
  const request = { channel: channelNamed('files.recent'), sender: OURS, asker: {}, args: [{}] };
  const answer = await answerRequest(request, async () => [{ path: '/secret' }], OPTIONS);
  expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
});

test('a day that cannot be, as an old file may hold, does not keep its dossier from the window', async () => {
  const request = { channel: channelNamed('contents.read'), sender: OURS, asker: {}, args: [{}] };
  const held = minimalContents({ documents: [testDocument(1, { date: '0024-02-22' })] });
  const answer = await answerRequest(request, async () => held, OPTIONS);
  expect(answer).toEqual({ ok: true, text: JSON.stringify(held) });
  const saved = await answerRequest(
    { ...request, channel: channelNamed('documents.save'), args: [{ records: held.documents }] },
    never,
    OPTIONS,
  );
  expect(saved).toMatchObject({ ok: false, error: { code: 'request-refused' } });
});

test('a reading that was under way when its window closed is no failure to be logged', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const closedUnder = async () => {
    throw new TypeError('The database connection is not open');
  };
  const request = { channel: channelNamed('contents.read'), sender: OURS, asker: {}, args: [{}] };
  const late = await answerRequest({ ...request, isGone: () => true }, closedUnder, OPTIONS);
  expect(late).toMatchObject({ ok: false, error: { code: 'no-dossier-open' } });
  expect(logged).not.toHaveBeenCalled();
  const inTime = await answerRequest({ ...request, isGone: () => false }, closedUnder, OPTIONS);
  expect(inTime).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
