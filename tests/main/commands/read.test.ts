import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

interface Reading {
  readonly input: string;
  readonly result: unknown;
  readonly reason?: string;
}

async function read(args: readonly string[], stdin: string): Promise<readonly Reading[]> {
  const { code, stdout, stderr } = await runCli(['read', ...args], stdin);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

test('dates are read line by line, and what is no date says why', async () => {
  const readings = await read(['--as', 'date'], '2-2-2024\r\n1 juli 2024\n31-2-2024\n\n');
  expect(readings.map(({ input, result }) => [input, result])).toEqual([
    ['2-2-2024', '2024-02-02'],
    ['1 juli 2024', '2024-07-01'],
    ['31-2-2024', null],
    ['', null],
  ]);
  expect(readings[2]?.reason).toMatch(/31-2-2024/);
});

test('amounts, costs, citations and terms as they are kept', async () => {
  expect(await read(['--as', 'amount'], '€ 1.200.000\n12.50')).toMatchObject([
    { result: 1_200_000 },
    { result: null, reason: expect.any(String) },
  ]);
  expect(await read(['--as', 'cost'], '€ 2 mln. structureel\niets')).toMatchObject([
    { result: { status: 'geraamd', costs: [{ amount: 2_000_000, kind: 'structureel' }] } },
    { result: null, reason: expect.any(String) },
  ]);
  const cited = 'Zie Kamerstukken II 2023/24, 28 638, nr. 238, p. 5 en 36 999 VI, nr. 2.';
  expect(await read(['--as', 'citation'], `${cited}\n36999-VII`)).toMatchObject([
    {
      result: [
        { key: 'kst-28638-238', citation: 'Kamerstukken II 2023/24, 28 638, nr. 238', page: '5' },
        { key: 'kst-36999-VI-2' },
      ],
    },
    { result: null, reason: expect.any(String) },
  ]);
  expect(await read(['--as', 'deadline', '--on', '2024-02-02'], 'binnen vier weken')).toMatchObject(
    [{ result: '2024-03-01' }],
  );
});

test('a request is read as a whole', async () => {
  const [reading] = await read(
    ['--as', 'request'],
    'verzoekt de regering een plan te maken,\nen gaat over tot de orde van de dag.',
  );
  expect(reading?.result).toMatchObject({ elements: ['een plan te maken'] });
});

test('pasted text is mended as a whole', async () => {
  const [reading] = await read(['--as', 'pasted'], 'toegankelijk voor hulpver-\nleners en burgers');
  expect(reading?.result).toBe('toegankelijk voor hulpverleners en burgers');
});

test('an unknown kind is refused with those there are', async () => {
  const { code, stderr } = await runCli(['read', '--as', 'naam'], '');
  expect(code).toBe(2);
  expect(stderr).toMatch(/date, amount, cost/);
});
