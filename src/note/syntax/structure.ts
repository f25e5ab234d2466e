/** Slips between lines: indentation, dashes, colons, and what version control leaves behind. */
import { type Sentence, say } from '../../words/sentence.ts';
import { homesOf } from '../schema.ts';
import {
  behindDashes,
  columnOf,
  isBlank,
  isDashed,
  opensBlock,
  structureOf,
  type TextLine,
} from './lines.ts';
import { type BrokenText, onLine, type Recogniser, type Slip } from './slip.ts';

const KEY = /^[\p{L}_][\p{L}\p{N}_]*\s*:(\s|$)/u;
const isKey = (line: TextLine): boolean => KEY.test(line.content);
/** Whether a line has a key, with a dash before it or none. */
const hasKey = (line: TextLine): boolean => isKey({ ...line, content: behindDashes(line) });
/** `4 spaces` */
export const spaces = (count: number): Sentence => (count === 1 ? say`${count} space` : say`${count} spaces`);

/** The marks that a merge leaves where two versions of a note collide. */
export const conflictMarkers: Recogniser = ({ lines }) => {
  const line = lines.find(({ indent, content }) => indent === 0 && /^(<{7}|={7}|>{7})(\s|$)/.test(content));
  if (!line) return null;
  const message = say`Merge conflict: keep one version and delete the marker lines.`;
  return onLine(line, 'yaml-conflict', message);
};

/** A tab where only spaces may indent: the one that the parser names, or one before what it stumbled at. */
export const tabIndent: Recogniser = ({ text, line, errors }) => {
  const reported = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  const from = reported ? reported.pos[0] : line.start;
  const tabs = /\t+/.exec(reported ? text.slice(from) : text.slice(from, from + line.indent));
  if (!tabs) return null;
  const start = from + tabs.index;
  const message = say`Indent with spaces: YAML allows no tab here.`;
  return { code: 'yaml-tab', message, start, end: start + tabs[0].length };
};

/** `-id: A`, `– id: A`: a dash that is none. */
export const brokenDash: Recogniser = ({ line }) => {
  const meant = line.content.replace(/\S\s*/u, '- ');
  const clue = { meant, certainty: 'sure' } as const;
  if (/^-[^\s-]/.test(line.content)) return onLine(line, 'yaml-dash', say`Put a space after the dash.`, clue);
  if (/^([\u2013\u2014\u2212]|[*+\u2022]\s)/.test(line.content)) {
    return onLine(line, 'yaml-dash', say`A list entry begins with a plain dash: \`- \`.`, clue);
  }
  return null;
};

/** An entry of a list whose dash was forgotten. */
export const missingDash: Recogniser = (broken) => {
  const { lines, line, at } = broken;
  if (isDashed(line)) {
    // The list's first entry has no dash; the parser stumbles only at the second, which has one.
    const first = firstChildAbove(broken, line);
    // One that is a word goes with the words of the list right above it, if there is one.
    const above = structureOf(lines.slice(0, at)).at(-1);
    const isWord = (one: TextLine) => isDashed(one) && !hasKey(one);
    if (above && isWord(above) && isWord(line)) return null;
    return first && isKey(first) ? dashSlip(first) : null;
  }
  const entry = lines.slice(0, at).findLast((other) => isDashed(other) && other.indent === line.indent);
  if (!entry || !isKey(line)) return null;
  const keyOf = ({ content }: TextLine) => /[\p{L}_][\p{L}\p{N}_]*/u.exec(content)?.[0];
  return keyOf(entry) === keyOf(line) ? dashSlip(line) : null;
};

function dashSlip(line: TextLine): Slip {
  return onLine(line, 'yaml-dash', say`Begin this list entry with a dash: \`- \`.`);
}

/** The first line below the parent of a line, with all between them indented as far or further. */
function firstChildAbove({ lines }: BrokenText, line: TextLine): TextLine | null {
  let first: TextLine | null = null;
  for (const other of lines.slice(0, lines.indexOf(line)).reverse()) {
    if (isBlank(other)) continue;
    // Only what has nothing behind its colon is the parent of a list: no dash is missing below `- id: A`.
    if (other.indent < line.indent) return opensBlock(other) ? first : null;
    first = other;
  }
  return null;
}

/** `length_mm:25`, `vessel LCx`, `stump = blunt`: a key without its colon and space. */
export const missingColon: Recogniser = ({ code, line }) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return null;
  const match = /^(?:- )?([\p{L}_][\p{L}\p{N}_]*)(\s*[:=;]\s*|\s+|$)(.*)/u.exec(line.content);
  if (!match || isKey(line)) return null;
  const [, key = '', sign = '', rest = ''] = match;
  const value = rest.replace(/(^|\s+)#.*/, '');
  const written = `\`${key}: ${value}\``.replace(': `', ':`');
  // Words of prose would become a key that nobody meant.
  const certainty = homesOf(key).length > 0 ? 'sure' : 'possible';
  const meant = `${line.content.startsWith('- ') ? '- ' : ''}${key}: ${rest}`.trimEnd();
  const clue = { meant, certainty } as const;
  if (sign === ':') return onLine(line, 'yaml-colon', say`Put a space after the colon: ${written}.`, clue);
  return onLine(line, 'yaml-colon', say`A key is followed by a colon and a space: ${written}.`, clue);
};

/** A line that stands further left or right than its neighbours. */
export const wrongIndent: Recogniser = (broken) => {
  const { lines, line, at, code } = broken;
  const next = lines.slice(at + 1).find((other) => !isBlank(other));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && next && isKey(next) && next.indent > columnOf(line)) {
    return indentSlip(next, columnOf(line));
  }
  // Behind a list that is all there is to read, the parser has no place for a key or another list.
  const isStray = code === 'UNEXPECTED_TOKEN' && (isKey(line) || isDashed(line));
  if (!isStray && code !== 'BAD_INDENT' && code !== 'MISSING_CHAR' && code !== 'BLOCK_AS_IMPLICIT_KEY') {
    return null;
  }
  const expected = isDashed(line) ? columnOfEntries(broken) : columnAbove(broken);
  return expected !== null && expected !== line.indent ? indentSlip(line, expected) : null;
};

/** The column of the dashes above that comes nearest to that of the line; null if there are none. */
function columnOfEntries({ lines, line, at }: BrokenText): number | null {
  const away = (column: number) => Math.abs(column - line.indent);
  const columns = lines
    .slice(0, at)
    .filter(isDashed)
    .map(({ indent }) => indent);
  return columns.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** The column of the nearest key above. */
function columnAbove({ lines, at }: BrokenText): number | null {
  const above = structureOf(lines.slice(0, at)).at(-1);
  return above ? columnOf(above) : null;
}

/** A line that stands in another column than it should. */
export function indentSlip(line: TextLine, expected: number): Slip {
  const message = isDashed(line)
    ? say`This list entry is indented by ${spaces(line.indent)}, the one above by ${spaces(expected)}: entries of one list start in the same column.`
    : say`This line is indented by ${spaces(line.indent)}, the line above by ${spaces(expected)}: lines that belong together start in the same column.`;
  return onLine(line, 'yaml-indent', message);
}
