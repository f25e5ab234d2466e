/** Markdown of ours as plain text, for clients that show no Markdown. */

/** Either what Markdown has escaped, or what it is marked up with. */
const MARKUP = /\\([!-/:-@[-`{-~])|&(lt|amp);|`([^`]*)`|\[([^\]]*)\]\([^)]*\)|\*\*/g;

function inline(text: string): string {
  return text.replace(MARKUP, (_, escaped, entity, code, link) => {
    if (entity !== undefined) return entity === 'lt' ? '<' : '&';
    return escaped ?? code ?? link ?? '';
  });
}

/** A row of a table; null for the rule below its head. */
function row(line: string): string | null {
  const cells = line.slice(2, -2).split(' | ');
  if (cells.every((cell) => cell === '---')) return null;
  return cells
    .map(inline)
    .filter((cell) => cell !== '')
    .join(' · ');
}

/** The same without markup. Where a link leads is left out, since its text names it. */
export function plain(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line.startsWith('| ') ? row(line) : inline(line)))
    .filter((line) => line !== null)
    .join('\n');
}
