/** The set-ups of editors that no test runs: what their page prints parses, and the servers it names check notes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { command } from '../cli/command.ts';
import { CLEAN } from '../support/clean-note.ts';
import { shownIn } from './editors.ts';
import { serveFile, stopAll } from './served.ts';

interface SetUp {
  /** What the editor starts, word for word. */
  readonly line: readonly string[];
  /** What it calls the languages of the notes. */
  readonly languages: readonly string[];
}

interface Server {
  readonly command: string;
  readonly args: readonly string[];
}

const toml = <Shape>(text: string) => parse(text) as unknown as Shape;
const lineOf = ({ command: name, args }: Server) => [name, ...args];

/** A JSON text of the page: Kate's, Sublime Text's and Zed's, in the order of the alphabet. */
const json = <Shape>(nth: number) => JSON.parse(shownIn('more', 'json')[nth] ?? '') as Shape;

const SET_UPS: Record<string, () => SetUp[]> = {
  Helix() {
    const [text = ''] = shownIn('more', 'toml');
    const { language, 'language-server': servers } = toml<{
      language: { name: string; 'language-servers': string[] }[];
      'language-server': Record<string, Server>;
    }>(text);
    return Object.entries(servers).map(([name, server]) => ({
      line: lineOf(server),
      languages: language.filter((one) => one['language-servers'][0] === name).map((one) => one.name),
    }));
  },
  JetBrains() {
    const page = readFileSync('docs/editors/more.md', 'utf8');
    const [, line = ''] = /the command `([^`]*)`; on Windows `cmd \/c \1`/.exec(page) ?? [];
    const [, ...ids] = /language id `([^`]*)`, and `\*\.md` with `([^`]*)`/.exec(page) ?? [];
    return [{ line: line.split(' '), languages: ids }];
  },
  Kakoune() {
    const [kakrc = ''] = shownIn('more', '');
    const [, servers = ''] = /lsp_servers %\{\n([\s\S]*?)\n {2}\}/.exec(kakrc) ?? [];
    const lines = Object.values(toml<Record<string, Server>>(servers)).map(lineOf);
    return lines.map((line) => ({ line, languages: ['yaml', 'markdown'] }));
  },
  Kate() {
    const { servers } = json<{ servers: Record<string, { command: string[] }> }>(0);
    return Object.entries(servers).map(([name, server]) => ({ line: server.command, languages: [name] }));
  },
  'Sublime Text'() {
    const servers = Object.values(json<Record<string, { command: string[]; selector: string }>>(1));
    return servers.map((server) => ({
      line: server.command,
      languages: server.selector.split(' | ').map((scope) => scope.split('.').at(-1) ?? ''),
    }));
  },
  Zed() {
    const { lsp } = json<{ lsp: Record<string, { binary: { path: string; arguments: string[] } }> }>(2);
    const binaries = Object.values(lsp).map(({ binary }) => binary);
    return binaries.map(({ path, arguments: args }) => ({ line: [path, ...args], languages: ['yaml'] }));
  },
};

const WRONG = CLEAN.replace('vessel: LAD', 'vessel: LADD');
const FENCED = '```cto-lesion\nid: A\nvessel: LADD\n```\n';

describe('the lines of set-up for more editors', () => {
  afterEach(stopAll);

  for (const [editor, setUps] of Object.entries(SET_UPS)) {
    it(`start a server that checks the notes, in ${editor}`, async () => {
      const languages: string[] = [];
      for (const { line, languages: served } of setUps()) {
        const [name, ...args] = line;
        assert.equal(name, 'cto-note');
        const client = await serveFile(await command(), args);
        assert.ok(client.capabilities.hoverProvider);
        for (const language of served) {
          const isMarkdown = language === 'markdown';
          const text = isMarkdown ? FENCED : WRONG;
          const found = await client.open(
            `file:///notes/a.${isMarkdown ? 'md' : 'cto.yaml'}`,
            language,
            text,
          );
          assert.ok(found.some(({ code }) => code === 'unknown-value'));
        }
        languages.push(...served);
      }
      assert.equal(languages.length, editor === 'Zed' ? 1 : 2);
    });
  }
});
