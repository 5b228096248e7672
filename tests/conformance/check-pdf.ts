// npm run check:pdf -- files …
// Validates PDFs with veraPDF against PDF/A-2a and PDF/UA-1, beside a control file that must fail:
// a validator that passes everything proves nothing.
// Exit 0: all passed. 1: a file failed, or the control passed. 3: veraPDF could not run here.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { FLAVOURS, findVeraPdf, validate } from './verapdf.ts';

/** A PDF that claims nothing and has no tags: both flavours must refuse it. */
async function writeControl(path: string): Promise<void> {
  const doc = new PDFDocument({ info: { CreationDate: new Date(0) } });
  const file = createWriteStream(path);
  doc.pipe(file);
  doc.text('Untagged.');
  doc.end();
  await finished(file);
}

const files = process.argv.slice(2).map((file) => resolve(file));
if (files.length === 0) {
  console.error('Usage: npm run check:pdf -- <file.pdf> …');
  process.exit(2);
}
const found = findVeraPdf();
if ('missing' in found) {
  console.error(`NOT CHECKED: veraPDF could not run here (${found.missing}).`);
  process.exit(3);
}
const folder = mkdtempSync(join(tmpdir(), 'control-'));
try {
  const control = join(folder, 'control-must-fail.pdf');
  await writeControl(control);
  let sound = true;
  for (const flavour of FLAVOURS) {
    for (const verdict of validate(found.classPath, flavour, [...files, control])) {
      const expected = verdict.file !== control;
      if (verdict.passed !== expected) sound = false;
      const outcome = verdict.passed ? 'pass' : 'fail';
      const remark = expected ? '' : ' (control: must fail)';
      console.log(`${outcome} ${flavour.padEnd(3)} ${verdict.file}${remark}`);
      if (!verdict.passed && expected) console.log(verdict.report);
    }
  }
  process.exitCode = sound ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
