/** The changelog, in the form of https://keepachangelog.com: a section for each version, the newest first. */

const UNRELEASED = 'Unreleased';

/** What stands under a heading of the second level, without the heading; null if there is none that begins so. */
function section(text: string, title: string): string | null {
  for (const part of text.split(/^## /m).slice(1)) {
    const end = part.indexOf('\n');
    const heading = end < 0 ? part : part.slice(0, end);
    if (heading === title || heading.startsWith(`${title} - `)) return part.slice(heading.length).trim();
  }
  return null;
}

/** What the changelog says of a version such as `0.2.0`, as Markdown; null if it has no section for it. */
export const changesIn = (text: string, version: string): string | null => section(text, version);

/** Whether something is told under "Unreleased": a bullet, since a heading alone tells nothing. */
export const hasUnreleased = (text: string): boolean => /^- \S/m.test(section(text, UNRELEASED) ?? '');

/**
 * Turns "Unreleased" into a version, with an empty "Unreleased" above it.
 *
 * @param date such as `2026-12-01`
 */
export function closeUnreleased(text: string, version: string, date: string): string {
  return text.replace(/^## Unreleased$/m, `## ${UNRELEASED}\n\n## ${version} - ${date}`);
}
