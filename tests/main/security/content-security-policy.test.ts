import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../main/security/content-security-policy.ts';

test('a page may load its own files and nothing else', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});
