/** What one text costs the language server: everything that an editor asks of it, in a process of its own. */
import type { Diagnostic } from 'vscode-languageserver-types';
import { root } from '../../scripts/host/paths.ts';
import { linesOf } from '../../src/text/lines.ts';
import { places } from '../support/ask-all.ts';
import { contenders, OURS } from './contenders.ts';
import { OverLimit, type Session, startSession } from './session.ts';

/** How long the server may take for one answer, in milliseconds. */
const LIMIT = 60_000;
const PLACES = 3;
/** An editor asks for the fixes of the problems that it shows. */
const SHOWN = 5;

const OF_DOCUMENT = [
  ...['formatting', 'documentSymbol', 'foldingRange', 'codeLens', 'documentLink'],
  'semanticTokens/full',
];
const OF_PLACE = ['hover', 'completion', 'definition', 'documentHighlight', 'prepareRename'];

export interface Cost {
  /** Milliseconds of the processor, from the start of the process on. */
  readonly time: number | null;
  /** The most memory that the process has held, in bytes. */
  readonly memory: number | null;
  /** What was not answered in time, if anything. */
  readonly late: string | null;
}

/** Opens a text, waits for its problems and asks all that an editor asks. */
export async function serverCost(text: string, languageId: string): Promise<Cost> {
  const contender = contenders(root).find(({ name }) => name === OURS);
  if (!contender) throw new Error(`There is no ${OURS}.`);
  const session = await startSession(contender, LIMIT);
  let late: string | null = null;
  try {
    await askServer(session, text, languageId, (question) => {
      late = question;
    });
    late = null;
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error;
  }
  const cost = { time: session.processorTime(), memory: session.peakMemory(), late };
  await session.stop();
  return cost;
}

async function askServer(
  session: Session,
  text: string,
  languageId: string,
  begins: (question: string) => void,
): Promise<void> {
  const uri = `file:///hostile.${languageId === 'markdown' ? 'md' : 'cto.yaml'}`;
  const textDocument = { uri };
  const lines = linesOf(text);
  const whole = { start: { line: 0, character: 0 }, end: lines.positionAt(text.length) };
  const options = { tabSize: 2, insertSpaces: true };
  begins('didOpen');
  const opened = { textDocument: { uri, languageId, version: 1, text } };
  let diagnostics: readonly Diagnostic[] = [];
  await session.published('textDocument/didOpen', opened, (published) => {
    diagnostics = published.diagnostics.slice(0, SHOWN);
    return true;
  });
  const ask = async (method: string, params: object) => {
    begins(method);
    await session.request(`textDocument/${method}`, { textDocument, ...params });
  };
  for (const method of OF_DOCUMENT) await ask(method, { options });
  for (const only of [['quickfix'], ['source.fixAll'], ['refactor']])
    await ask('codeAction', { range: whole, context: { diagnostics, only } });
  await ask('inlayHint', { range: whole });
  for (const offset of places(text, PLACES)) {
    const position = lines.positionAt(offset);
    for (const method of OF_PLACE) await ask(method, { position });
    await ask('selectionRange', { positions: [position] });
    await ask('references', { position, context: { includeDeclaration: true } });
  }
}
