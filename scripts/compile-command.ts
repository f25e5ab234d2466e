/**
 * Write V8's compiled code beside the files of the command that many notes or an editor wait for, for
 * `src/cli/load.ts`. Run the file first, so that the code includes the functions of an ordinary call.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A note with problems, in YAML and in Markdown. */
const KEYS = (column: string) =>
  ['vessel: LAD', 'length_mm: 25', 'stump: blunt', 'calcification: mild', 'outcome:', '  timi_flow: 9']
    .map((line) => `${column}${line}\n`)
    .join('');
const NOTES = {
  'note.cto.yaml': `cto_note: 1\npatient:\n  age_years: 67\nlesions:\n  - id: A\n${KEYS('    ')}`,
  'note.md': `# Case\n\n\`\`\`cto-lesion\nid: A\n${KEYS('')}\`\`\`\n`,
};

/** Loaded before the command: keeps what `load.ts` compiles, and writes its code at the end. */
const WRITER = `
const vm = require('node:vm');
const { Script } = vm;
const machine = [process.platform, process.arch, process.versions.v8].join('-');
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, { filename: options.filename });
    process.on('exit', () => require('node:fs').writeFileSync([options.filename, machine, 'code'].join('.'), this.createCachedData()));
  }
};
`;

function message(content: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** An editor that opens a note, edits it, asks about it and leaves. */
function session(): string[] {
  const text = NOTES['note.cto.yaml'];
  const uri = 'file:///note.cto.yaml';
  const position = { line: 6, character: 6 };
  const change = { range: { start: position, end: position }, text: 'x' };
  const at = { textDocument: { uri }, position };
  return [
    message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
    message({ method: 'initialized', params: {} }) +
      message({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'cto-note', version: 1, text } },
      }),
    message({
      method: 'textDocument/didChange',
      params: { textDocument: { uri, version: 2 }, contentChanges: [change] },
    }) + message({ id: 2, method: 'textDocument/hover', params: at }),
    message({ id: 3, method: 'textDocument/completion', params: at }),
    message({ id: 4, method: 'shutdown' }) + message({ method: 'exit' }),
  ];
}

/** Run the command, sending each text once the previous one was answered. */
async function use(args: readonly string[], input: readonly string[] = []): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const left = [...input];
  const sendNext = () => {
    const next = left.shift();
    if (next !== undefined) child.stdin.write(next);
  };
  child.stdout.on('data', sendNext);
  sendNext();
  await new Promise((done) => child.on('close', done));
}

/** Compile the files of the command in `dist/`. */
export async function compileCommand(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cto-notes-compile-'));
  try {
    const writer = join(folder, 'writer.cjs');
    await writeFile(writer, WRITER);
    for (const [name, text] of Object.entries(NOTES)) await writeFile(join(folder, name), text);
    const command = ['--require', writer, resolve('dist/cto-note.cjs')];
    const notes = [...Object.keys(NOTES).map((name) => join(folder, name)), resolve('examples')];
    await use([...command, 'check', ...notes]);
    await use([...command, 'export', ...notes, '--to', join(folder, 'table.parquet')]);
    await use([...command, 'audit', ...notes, '-o', join(folder, 'audit.html')]);
    await use([...command, 'lsp', '--stdio'], session());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
