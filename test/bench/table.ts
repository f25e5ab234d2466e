/** Figures as a person reads them, and tables in Markdown. */

/** Three digits, which is as much as repeated runs bear out. */
function digits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** A time given in milliseconds. */
export function showTime(milliseconds: number): string {
  return milliseconds >= 1000 ? `${digits(milliseconds / 1000)} s` : `${digits(milliseconds)} ms`;
}

/** An amount of bytes; a KB has 1,000 of them. */
export function showBytes(bytes: number): string {
  return bytes >= 1e6 ? `${digits(bytes / 1e6)} MB` : `${digits(bytes / 1e3)} KB`;
}

/** How many times one figure is the other. */
export function showTimes(factor: number): string {
  return `${digits(factor)} ×`;
}

/** A whole number of things. */
export function showCount(count: number): string {
  return count.toLocaleString('en');
}

/** A table whose first columns are text; the others are figures and stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column < texts ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
