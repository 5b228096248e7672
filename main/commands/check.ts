import { checkDossier, type Finding, findingMessage } from '../../db/model/checks/index.ts';
import { texts } from '../../db/model/texts/index.ts';
import type { Command } from './command.ts';
import { readDossier } from './read-dossier.ts';
import { today } from './today.ts';

const { commands: words } = texts.nl;

/** Gives a finding in the public JSON form. */
function findingJson(finding: Finding) {
  const { code, severity, blocksDefinitive, records, accepted } = finding;
  const message = findingMessage(finding, 'nl');
  return { code, severity, blocksDefinitive, message, records, ...(accepted && { accepted }) };
}

/** Prints a finding in one line, with who accepted it under it. */
export function findingLine(finding: Finding): string {
  const line = `${finding.severity} ${finding.code}: ${findingMessage(finding, 'nl')}\n`;
  return finding.accepted === undefined ? line : `${line}  ${words.accepted(finding.accepted)}\n`;
}

function report(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    errors: count('fout'),
    warnings: count('waarschuwing'),
    remarks: count('opmerking'),
  };
  return `${findings.map(findingLine).join('')}${words.findings(counts)}\n`;
}

/**
 * Checks the file and everything in it; exits with 1 where an error was found that nobody accepted.
 */
export const check: Command = {
  name: 'check',
  operands: ['<bestand>'],
  options: { json: { type: 'boolean' } },
  optionsUsage: '[--json]',
  async run({ operands: [path = ''], options: { json } }, console) {
    const findings = checkDossier(await readDossier(path), today());
    await console.write(
      json
        ? `${JSON.stringify({ findings: findings.map(findingJson) }, null, 2)}\n`
        : report(findings),
    );
    return findings.some((found) => found.severity === 'fout' && !found.accepted) ? 1 : 0;
  },
};
