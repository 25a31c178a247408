// The TypeScript compiler, over types we wrote and code that uses them.

import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
  lib: ['lib.es2022.d.ts'],
};

interface TypeError {
  /** Of the code, from 0. */
  readonly line: number;
  readonly message: string;
}

/** What the compiler finds in lines of code beside `events.ts`; what it finds in the types themselves is thrown. */
export function typeErrors(types: string, lines: readonly string[]): readonly TypeError[] {
  const texts: Readonly<Record<string, string>> = { '/events.ts': types, '/calls.ts': lines.join('\n') };
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) => {
    const text = texts[file];
    return text === undefined ? read(file, version) : ts.createSourceFile(file, text, version);
  };
  host.fileExists = (file) => file in texts || ts.sys.fileExists(file);
  const program = ts.createProgram(Object.keys(texts), OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (file?.fileName !== '/calls.ts') throw new Error(`${file?.fileName ?? ''}: ${message}`);
    return { line: file.getLineAndCharacterOfPosition(start).line, message };
  });
}
