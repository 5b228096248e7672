/** What is counted of one source file. */
export interface FileFigures {
  readonly path: string;
  /** As an editor counts them. */
  readonly lines: number;
  /** Lines that are neither empty nor comment nor import. */
  readonly code: number;
  /** Other files of the product that it imports, types included. */
  readonly imports: number;
  readonly exported: readonly string[];
  readonly functionComments: readonly FunctionComment[];
}

/** The doc comment of a function. */
export interface FunctionComment {
  /** Path and line, as an editor opens it. */
  readonly at: string;
  /** Its first words. */
  readonly text: string;
  readonly beginsWithVerb: boolean;
}

const COMMENT = /\/\*\*(?<text>(?:(?!\*\/)[\s\S])*)\*\/\s*(?<subject>[^\n]*)/g;
const IMPORT = /^(?:import|export)\b[^;]*?from '(?<from>[^']+)';/gms;
const EXPORT = /^export (?:async )?(?:function\*?|const|interface|type|class) (?<name>\w+)/gm;
const FUNCTION = /^(?:export )?(?:default )?(?:async )?function\b/;

/** The third person: "Reads", "Says"; "This", "Its" and the like are none. */
const VERB = /^(?!(?:This|Its|As|Less|Always|Perhaps|Whereas|Us|Is)\b)[A-Z][a-z]+s\b,?(?! of\b)/;

/** Counts one file of the product. */
export function measureFile(path: string, source: string): FileFigures {
  const imports = [...source.matchAll(IMPORT)].map(({ groups }) => groups?.from ?? '');
  const rest = source.replace(IMPORT, '').replace(/\/\*[\s\S]*?\*\//g, '');
  return {
    path,
    lines: source.split('\n').length - 1,
    code: rest.split('\n').filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).length,
    imports: imports.filter((from) => from.startsWith('.')).length,
    exported: [...source.matchAll(EXPORT)].map(({ groups }) => groups?.name ?? ''),
    functionComments: functionComments(path, source),
  };
}

function functionComments(path: string, source: string): readonly FunctionComment[] {
  return [...source.matchAll(COMMENT)]
    .filter(({ groups }) => FUNCTION.test(groups?.subject ?? ''))
    .map(({ groups, index }) => {
      const text = (groups?.text ?? '').replace(/^\s*\* ?/gm, ' ').trim();
      const line = source.slice(0, index).split('\n').length;
      return { at: `${path}:${line}`, text: text.slice(0, 60), beginsWithVerb: VERB.test(text) };
    });
}
