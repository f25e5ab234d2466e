/** The text of an assistant as a document: a note, or a lesion alone. */
import { keysAt } from '../schema/schema.ts';
import { type NoteDocument, noteEndings } from '../service/document.ts';

/** A fence of ours, which makes a text Markdown. */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})[ \t]*cto-(?:note|lesion)\b/m;
/** A key of a note at the beginning of a line; without one, YAML is a lesion alone. */
const NOTE_KEY = new RegExp(`^(?:${keysAt([]).join('|')})[ \\t]*:`, 'm');

const YAML_NAME = `note${noteEndings('yaml')[0]}`;
const MARKDOWN_NAME = `note${noteEndings('markdown')[0]}`;

/** The document that a text is, named as its kind of file is. A lesion alone gets a fence around it. */
export function documentOf(text: string): NoteDocument {
  if (FENCE.test(text)) return documentIn('markdown', text);
  if (NOTE_KEY.test(text) || !/\S/.test(text)) return documentIn('cto-note', text);
  const marks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1;
  const fence = '`'.repeat(marks);
  return { ...documentIn('markdown', `${fence}cto-lesion\n${text}\n${fence}\n`), addedLines: 1 };
}

function documentIn(languageId: string, text: string): NoteDocument {
  const uri = languageId === 'markdown' ? MARKDOWN_NAME : YAML_NAME;
  return { uri, version: 1, languageId, getText: () => text };
}
