import { expect, test } from 'vitest';
import { externalAddress } from '../../../main/security/external-links.ts';

test.each([
  ['https://zoek.officielebekendmakingen.nl/kst-28638-247.html'],
  ['https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z01234&did=2024D05678#tekst'],
])('%s may be opened, and is shown whole', (link) => {
  expect(externalAddress(link)).toBe(link);
});

test('what is shown is what the browser is given', () => {
  expect(externalAddress('HTTPS://Zoek.Officielebekendmakingen.nl')).toBe(
    'https://zoek.officielebekendmakingen.nl/',
  );
  // A Cyrillic "е" looks like ours.
  expect(externalAddress('https://tweedekamеr.nl/')).toBe('https://xn--tweedekamr-ssi.nl/');
});

test.each([
  ['another protocol', 'http://zoek.officielebekendmakingen.nl/'],
  ['a file', 'file:///etc/passwd'],
  ['a UNC path', '\\\\server\\map\\bestand'],
  ['a program', 'ms-msdt:/id%20PCWDiagnostic'],
  ['mail, which no dossier holds', 'mailto:iemand@example.org'],
  ['a script', 'javascript:alert(1)'],
  ['no address at all', 'zoek.officielebekendmakingen.nl'],
  ['a name before the host', 'https://www.tweedekamer.nl@example.org/'],
  ['a name and a password', 'https://a:b@example.org/'],
  ['more than a person can look at', `https://example.org/?${'x'.repeat(2_000)}`],
])('%s is not opened', (_, link) => {
  expect(externalAddress(link)).toBeUndefined();
});
