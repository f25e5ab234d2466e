/** Mistakes between lines: indentation, dashes, colons, and what version control leaves behind. */
import { type Message, msg } from '../../text/message.ts';
import { type BrokenText, onLine, type SyntaxIssue, type SyntaxRule } from './issue.ts';
import {
  behindDashes,
  columnOf,
  endOf,
  isBlank,
  isDashed,
  opensBlock,
  structureOf,
  type TextLine,
} from './lines.ts';

const KEY = /^[\p{L}_][\p{L}\p{N}_]*\s*:(\s|$)/u;
const isKey = (line: TextLine): boolean => KEY.test(line.content);
/** Whether a line has a key, with a dash before it or none. */
const hasKey = (line: TextLine): boolean => isKey({ ...line, content: behindDashes(line) });
/** `4 spaces` */
export const spaces = (count: number): Message => (count === 1 ? msg`${count} space` : msg`${count} spaces`);

/** The marks that a merge leaves where two versions of a note collide. */
export const conflictMarkers: SyntaxRule = ({ lines }) => {
  const line = lines.find(({ indent, content }) => indent === 0 && /^(<{7}|={7}|>{7})(\s|$)/.test(content));
  if (!line) return null;
  const message = msg`Merge conflict: keep one version and delete the marker lines.`;
  return onLine(line, 'yaml-conflict', message);
};

/** A tab where only spaces may indent: the one that the parser names, or one before what it stumbled at. */
export const tabIndent: SyntaxRule = ({ text, line, errors }) => {
  const reported = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  const from = reported ? reported.pos[0] : line.start;
  const tabs = /\t+/.exec(reported ? text.slice(from) : text.slice(from, from + line.indent));
  if (!tabs) return null;
  const start = from + tabs.index;
  const message = msg`Indent with spaces: YAML allows no tab here.`;
  return { code: 'yaml-tab', message, start, end: start + tabs[0].length };
};

/** `-id: A`, `– id: A`: a dash that is none. */
export const brokenDash: SyntaxRule = ({ line }) => {
  const replacement = line.content.replace(/\S\s*/u, '- ');
  const data = { replacement, safety: 'safe' } as const;
  if (/^-[^\s-]/.test(line.content)) return onLine(line, 'yaml-dash', msg`Put a space after the dash.`, data);
  if (/^([\u2013\u2014\u2212]|[*+\u2022]\s)/.test(line.content)) {
    return onLine(line, 'yaml-dash', msg`Begin a list entry with a plain hyphen: \`- \`.`, data);
  }
  return null;
};

/** An entry of a list whose dash was forgotten. */
export const missingDash: SyntaxRule = (broken) => {
  const { lines, line, at } = broken;
  if (isDashed(line)) {
    // The list's first entry has no dash; the parser stumbles only at the second, which has one.
    const first = firstChildAbove(broken, line);
    // One that is a word goes with the words of the list right above it, if there is one.
    const above = structureOf(lines.slice(0, at)).at(-1);
    const isWord = (one: TextLine) => isDashed(one) && !hasKey(one);
    if (above && isWord(above) && isWord(line)) return null;
    return first && isKey(first) ? dashIssue(first) : null;
  }
  const entry = lines.slice(0, at).findLast((other) => isDashed(other) && other.indent === line.indent);
  if (!entry || !isKey(line)) return null;
  const keyOf = ({ content }: TextLine) => /[\p{L}_][\p{L}\p{N}_]*/u.exec(content)?.[0];
  return keyOf(entry) === keyOf(line) ? dashIssue(line) : null;
};

function dashIssue(line: TextLine): SyntaxIssue {
  return onLine(line, 'yaml-dash', msg`Begin this list entry with a dash: \`- \`.`);
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

/** `length:25`, `name Anna`, `size = large`: a key without its colon and space. */
export const missingColon: SyntaxRule = ({ code, line, isKnownKey }) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return null;
  const match = /^(?:- )?([\p{L}_][\p{L}\p{N}_]*)(\s*[:=;]\s*|\s+|$)(.*)/u.exec(line.content);
  if (!match || isKey(line)) return null;
  const [, key = '', sign = '', rest = ''] = match;
  const value = rest.replace(/(^|\s+)#.*/, '');
  const written = `\`${key}: ${value}\``.replace(': `', ':`');
  // Words of prose would become a key that nobody meant.
  const safety = isKnownKey(key) ? 'safe' : 'possible';
  const replacement = `${line.content.startsWith('- ') ? '- ' : ''}${key}: ${rest}`.trimEnd();
  const data = { replacement, safety } as const;
  if (sign === ':') return onLine(line, 'yaml-colon', msg`Put a space after the colon: ${written}.`, data);
  return onLine(line, 'yaml-colon', msg`Put a colon and a space after the key: ${written}.`, data);
};

/** A line that stands further left or right than its neighbours. */
export const wrongIndent: SyntaxRule = (broken) => {
  const { lines, line, at, code } = broken;
  const next = lines.slice(at + 1).find((other) => !isBlank(other));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && next && isKey(next) && next.indent > columnOf(line)) {
    return indentIssue(next, columnOf(line));
  }
  // Behind a list that is all there is to read, the parser has no place for a key or another list.
  const isStray = code === 'UNEXPECTED_TOKEN' && (isKey(line) || isDashed(line));
  if (!isStray && code !== 'BAD_INDENT' && code !== 'MISSING_CHAR' && code !== 'BLOCK_AS_IMPLICIT_KEY') {
    return null;
  }
  const expected = isDashed(line) ? columnOfEntries(broken) : columnAbove(broken);
  return expected !== null && expected !== line.indent ? indentIssue(line, expected) : null;
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
export function indentIssue(line: TextLine, expected: number): SyntaxIssue {
  const message = isDashed(line)
    ? msg`This list entry is indented by ${spaces(line.indent)}, the one above by ${spaces(expected)}: entries of one list start in the same column.`
    : msg`This line is indented by ${spaces(line.indent)}, the line above by ${spaces(expected)}: lines that belong together start in the same column.`;
  return onLine(line, 'yaml-indent', message);
}

/** All of them take one column, as a space does; in a value they may be meant. */
const ODD = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** What stands before a value: the indentation, dashes, the key. */
const BEFORE_VALUE = /^\s*(?:-\s+)*(?:[\w.]+\s*:\s+)?/;

/** Where a line has them before its value, or in the place of it; from its beginning. */
export function oddSpacesIn(line: string): { start: number; end: number }[] {
  const [before = ''] = BEFORE_VALUE.exec(line) ?? [];
  return [...before.matchAll(ODD)].map(({ index }) => ({ start: index, end: index + 1 }));
}

/** Such a space on the line where the parser stumbled. */
export const oddSpace: SyntaxRule = ({ text, line }) => {
  const [first] = oddSpacesIn(text.slice(line.start, endOf(line)));
  if (!first) return null;
  const message = msg`Special space character: use an ordinary space.`;
  return { code: 'yaml-space', message, start: line.start + first.start, end: line.start + first.end };
};
