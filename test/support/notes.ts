/**
 * Notes for tests, written inline. `<|>` marks the caret and `<|…|>` a range; neither can collide with YAML.
 */
import { defaultSettings, type Settings } from '../../src/score/engine/settings.ts';
import type { NoteDocument } from '../../src/service/document.ts';
import { createNoteService, type NoteService } from '../../src/service/note-service.ts';
import { linesOf, type Position } from '../../src/text/lines.ts';

/** A service with the default settings, or some of them changed, whose pages have addresses. */
export function service(settings: Partial<Settings> = {}): NoteService {
  return createNoteService({
    settings: () => ({ ...defaultSettings, ...settings }),
    links: {
      score: (id) => `page:scores/${id}`,
      benefit: 'page:benefit',
      problem: (code) => `page:problems/${code}`,
    },
  });
}

export interface Marked {
  readonly text: string;
  /** The caret, if the text marks one. */
  readonly caret: Position;
  /** The marked ranges as `line:character-line:character`, from 0. */
  readonly ranges: readonly string[];
}

/** Remove the marks from a text. */
export function marked(source: string): Marked {
  let text = '';
  let caret = 0;
  const offsets: [number, number][] = [];
  const pattern = /<\|>|<\||\|>/g;
  let last = 0;
  for (const match of source.matchAll(pattern)) {
    text += source.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[0] === '<|>') caret = text.length;
    else if (match[0] === '<|') offsets.push([text.length, text.length]);
    else {
      const open = offsets.at(-1);
      if (open) open[1] = text.length;
    }
  }
  text += source.slice(last);
  const lines = linesOf(text);
  const shown = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return `${line}:${character}`;
  };
  return {
    text,
    caret: lines.positionAt(caret),
    ranges: offsets.map(([start, end]) => `${shown(start)}-${shown(end)}`),
  };
}

let version = 0;

/** A document of the given text; each call makes a new version. */
export function document(text: string, languageId = 'cto-note'): NoteDocument {
  version += 1;
  return { uri: `note:${version}`, version, languageId, getText: () => text };
}

/** The problems of a text as `code line:character-line:character`, from 0, in the order of the text. */
export function problems(text: string, languageId = 'cto-note', settings: Partial<Settings> = {}): string[] {
  return service(settings)
    .diagnose(document(text, languageId))
    .map(
      ({ code, range: { start, end } }) =>
        `${code} ${start.line}:${start.character}-${end.line}:${end.character}`,
    );
}

/** The problems of form in a text: errors, and empty values. */
export function errors(
  text: string,
  languageId = 'cto-note',
): { code: string; message: string; range: string }[] {
  return service()
    .diagnose(document(text, languageId))
    .filter(({ severity, code }) => severity === 1 || code === 'missing-value')
    .map(({ code, message, range: { start, end } }) => ({
      code: String(code),
      message: String(message),
      range: `${start.line}:${start.character}-${end.line}:${end.character}`,
    }));
}
