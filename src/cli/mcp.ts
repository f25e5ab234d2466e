/**
 * `cto-note mcp`: the tools of `src/assistant/` for every client of the Model Context Protocol, over standard input and
 * output, with the pages of the scores and the data dictionary as resources.
 */
import { fromJsonSchema, type jsonSchemaValidator, McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { version } from '../../package.json';
import { answerTool, type Tool, tools } from '../assistant/tools.ts';
import { scorePage } from '../present/score-page.ts';
import { dictionary } from '../registry/dictionary.ts';
import type { Settings } from '../score/engine/settings.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { settingsFrom } from '../service/settings.ts';
import { toEnglish } from '../text/message.ts';
import type { Arguments } from './arguments.ts';
import { doWork } from './work.ts';

const INSTRUCTIONS =
  'Computes the scores, problems and summaries of procedure notes of chronic total occlusion (CTO) PCI from the text of a note. Use the tools instead of adding up points: what was not recorded is unknown, not absent.';

/** What our tools take is checked by them, in sentences; the library is only told the schema. */
const UNCHECKED: jsonSchemaValidator = {
  getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
};

function addTool(
  server: McpServer,
  { name, title, description, inputSchema }: Tool,
  settings: Settings,
): void {
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: fromJsonSchema(inputSchema, UNCHECKED),
      annotations: { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false },
    },
    (input) => {
      const { text, isError } = answerTool(name, input, settings);
      return { content: [{ type: 'text', text }], ...(isError ? { isError } : {}) };
    },
  );
}

function addResources(server: McpServer): void {
  for (const score of catalogue) {
    const description = `What ${score.name} counts, what it predicts, its sources and its disputes.`;
    const page = { title: score.name, description, mimeType: 'text/markdown' };
    server.registerResource(score.id, `cto-note://scores/${score.id}`, page, ({ href }) => ({
      contents: [{ uri: href, mimeType: page.mimeType, text: scorePage(score, toEnglish) }],
    }));
  }
  const description =
    'Every column of the tables that cto-note export makes: its type, unit, values and meaning.';
  const table = { title: 'Data dictionary', description, mimeType: 'text/csv' };
  server.registerResource('dictionary', 'cto-note://dictionary', table, ({ href }) => ({
    contents: [{ uri: href, mimeType: table.mimeType, text: dictionary('csv') }],
  }));
}

function serve(settings: Settings): void {
  // The variant of the library that builds no code does not know Node's own streams by itself.
  const transport = new StdioServerTransport(process.stdin, process.stdout);
  serveStdio(
    () => {
      const server = new McpServer(
        { name: 'cto-note', version },
        { instructions: INSTRUCTIONS, jsonSchemaValidator: UNCHECKED },
      );
      for (const tool of tools) addTool(server, tool, settings);
      addResources(server);
      return server;
    },
    { transport },
  );
}

/** Serves the tools until standard input ends. */
export const serveAssistants = (call: Arguments): Promise<void> =>
  doWork(call, async () => serve(settingsFrom(call.settings)));
