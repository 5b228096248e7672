import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedContents } from '../../../seeds/index.ts';
import { measure } from './measure.ts';
import { plainRows } from './plain-rows.ts';
import { grow } from './rows.ts';

/** A program that can print a table from HTML, if it is installed. */
interface Printer {
  readonly name: string;
  readonly commands: readonly string[];
  readonly args: (html: string, folder: string) => readonly string[];
}

const PRINTERS: readonly Printer[] = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    args: (html, folder) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${join(folder, 'out.pdf')}`,
      `file://${html}`,
    ],
  },
  {
    name: 'LibreOffice',
    commands: ['soffice', 'libreoffice'],
    args: (html, folder) => [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'office')}`,
      '--convert-to',
      'pdf:writer_web_pdf_Export',
      '--outdir',
      folder,
      html,
    ],
  },
];

const SIZES = [10_000, 50_000] as const;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

/** The same rows as a table in HTML, in the same measures. */
function html(proposals: number): string {
  const contents = grow(seedContents('letter-28638-247'), proposals, 'seed');
  const rows = [...plainRows(contents)].map((row) => {
    const cells = [row.text, row.appreciation, row.cost].map((cell) => `<td>${escapeHtml(cell)}`);
    return `<tr>${cells.join('')}`;
  });
  const style = 'table{width:100%;border-collapse:collapse;font:9pt Arimo,Arial;line-height:11pt}';
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><style>${style}</style><table>${rows.join('\n')}</table></html>`;
}

function installed(printer: Printer): string | undefined {
  return printer.commands.find((command) => spawnSync(command, ['--version']).status === 0);
}

/** Times the office programs that are installed on the same rows, against the product's engine. */
export async function measureOthers(): Promise<void> {
  for (const printer of PRINTERS) {
    const command = installed(printer);
    if (command === undefined) {
      console.log(`\n${printer.name}: not installed, not measured`);
      continue;
    }
    for (const proposals of SIZES) {
      const folder = mkdtempSync(join(tmpdir(), 'bench-'));
      try {
        const file = join(folder, 'in.html');
        writeFileSync(file, html(proposals));
        const own = await measure({ printer: 'own', wording: 'seed', proposals });
        const from = performance.now();
        spawnSync(command, [...printer.args(file, folder)]);
        const seconds = (performance.now() - from) / 1000;
        const times = (seconds / own.seconds).toFixed(1);
        console.log(`\n${printer.name} at ${proposals} proposals: ${times} × the time of own`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  }
}
