import { expect, test } from 'vitest';
import { isLocal } from '../../../main/security/network.ts';

test.each(['app://kamerdossier/index.html', 'blob:app://x/1', 'data:image/png;base64,AAAA'])(
  '%s stays on the machine',
  (url) => {
    expect(isLocal(url)).toBe(true);
  },
);

test.each([
  'https://example.org/',
  'http://localhost/',
  'ws://localhost/',
  'file:///etc/passwd',
  'app://kamerdossier.example.org/',
  'app://kamerdossiers/',
])('%s is cancelled', (url) => {
  expect(isLocal(url)).toBe(false);
});
