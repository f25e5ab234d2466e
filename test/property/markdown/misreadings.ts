/** What can begin a block and end a paragraph. */
const BLOCK = /^(?:[-+*]|\d+[.)]|`{3}|~{3}|[<>#_])/;

/** The line with the space that a quote mark takes, also where it is left out. */
const spaced = (line: string): string => line.replace(/>(?! )/g, '> ');

/** The line with spaces in place of its tabs. */
const untabbed = (line: string): string =>
  line.includes('\t') ? untabbed(line.replace('\t', ' '.repeat(4 - (line.indexOf('\t') % 4)))) : line;

/** The columns at which a line's text begins: in the line, and behind its last quote mark. */
function textColumns(line: string, left: RegExp): [inLine: number, behindQuote: number] {
  const before = left.exec(line)?.[0] ?? '';
  return [before.length, before.length - before.lastIndexOf('>') - 1];
}

/** Whether a line begins a block behind four columns of white space, which some earlier text stands behind. */
function hasOutdentedBlock(lines: readonly string[], always: boolean): boolean {
  let deepest: [number, number] = [0, 0];
  return lines.some((line) => {
    const [column, indent] = textColumns(line, /^[ >]*/);
    const outdented = always || column < deepest[0] || indent < deepest[1];
    const text = textColumns(line, /^(?: |>|[-+*](?= |$)|\d+[.)](?= |$))*/);
    deepest = [Math.max(deepest[0], text[0]), Math.max(deepest[1], text[1])];
    return outdented && indent >= 4 && BLOCK.test(line.slice(column));
  });
}

/**
 * Whether a document may hold what markdown-it does not read as CommonMark and its reference implementation
 * commonmark.js do. The property tests leave such documents out: they would compare against a mistake.
 */
export function mayBeMisread(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => spaced(untabbed(line)));
  const nested = lines.some((line) => /^[-+*\d.) ]*>[-+*\d.) ]*>/.test(line));
  return (
    // It drops a last line of nothing but white space that has no line ending.
    /[ \t]$/.test(text) ||
    // It miscounts the columns of tabs in quotes.
    (text.includes('>') && text.includes('\t')) ||
    // It carries a quote on with a mark behind four columns of white space.
    lines.some((line) => / {4}>/.test(line)) ||
    // It lets what is indented that far end a paragraph which it only continues lazily.
    hasOutdentedBlock(lines, nested)
  );
}
