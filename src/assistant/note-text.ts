/** The text of an assistant as a document: a note, or a lesion alone. */
import { keysAt } from '../schema/schema.ts';
import { type NoteDocument, noteEndings } from '../service/document.ts';
import type { Report } from '../service/reports.ts';

/** A fence of ours, which makes a text Markdown. */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})[ \t]*cto-(?:note|lesion)\b/m;
/** A key of a note at the beginning of a line; without one, YAML is a lesion alone. */
const NOTE_KEY = new RegExp(`^(?:${keysAt([]).join('|')})[ \\t]*:`, 'm');

const YAML_NAME = `note${noteEndings('yaml')[0]}`;
const MARKDOWN_NAME = `note${noteEndings('markdown')[0]}`;

/**
 * The document that a text is.
 *
 * @returns the document, named as its kind of file is, and whether the text was a lesion alone, around which a fence
 *   was put, so that it begins a line later
 */
export function documentOf(text: string): { readonly document: NoteDocument; readonly wrapped: boolean } {
  if (FENCE.test(text)) return { document: documentIn('markdown', text), wrapped: false };
  if (NOTE_KEY.test(text) || !/\S/.test(text))
    return { document: documentIn('cto-note', text), wrapped: false };
  const marks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1;
  const fence = '`'.repeat(marks);
  return { document: documentIn('markdown', `${fence}cto-lesion\n${text}\n${fence}\n`), wrapped: true };
}

function documentIn(languageId: string, text: string): NoteDocument {
  const uri = languageId === 'markdown' ? MARKDOWN_NAME : YAML_NAME;
  return { uri, version: 1, languageId, getText: () => text };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

interface ProblemsJson {
  readonly file: string;
  readonly diagnostics: readonly { readonly range: { readonly start: Place; readonly end: Place } }[];
}

/** The problems of a lesion that a fence was put around, with the lines that it has without. */
export function inOwnLines(report: Report): Report {
  const up = ({ line, character }: Place): Place => ({ line: Math.max(0, line - 1), character });
  const { file, diagnostics } = report.json as ProblemsJson;
  const moved = diagnostics.map((one) => ({
    ...one,
    range: { start: up(one.range.start), end: up(one.range.end) },
  }));
  return { ...report, json: { file, diagnostics: moved } };
}
