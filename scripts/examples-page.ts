/** `docs/examples.md`: the examples of whole procedures, each with its text for the patient's record. */
import { readdirSync, readFileSync } from 'node:fs';
import { defaultSettings } from '../src/score/engine/settings.ts';
import { createNoteService } from '../src/service/note-service.ts';
import { linesOf } from '../src/text/lines.ts';

const FOLDER = 'examples';

const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** The examples that record attempts. */
const WHOLE = readdirSync(FOLDER)
  .filter((name) => /^ +attempts:$/m.test(textOf(name)))
  .sort();

function recordOf(name: string, text: string): string {
  const links = { score: () => null, benefit: null, problem: () => null };
  const service = createNoteService({ settings: () => defaultSettings, links });
  const { positionAt } = linesOf(text);
  const document = { uri: `file:///${name}`, languageId: 'cto-note', version: 1, getText: () => text };
  return service.plainText(document, positionAt(text.indexOf('vessel:'))).text.trimEnd();
}

function section(name: string): string {
  const text = textOf(name);
  const about = text.slice(2, text.indexOf('\n')).replace(/\.( The patient is invented\.)?$/, '');
  return `## ${about}\n\n[${name}](../${FOLDER}/${name})\n\n\`\`\`\n${recordOf(name, text)}\n\`\`\`\n`;
}

/** The page, as Markdown. */
export function examplesPage(): string {
  return `# Examples of whole procedures

Invented procedures, and what "CTO Notes: Copy Summary as Plain Text" gives for the patient's record of each. \`npm run generate\` writes this page from the notes in \`${FOLDER}/\`.

${WHOLE.map(section).join('\n')}`;
}
