import type { Analysis } from '../service/analysis.ts';
import { summariesOf } from '../service/summaries.ts';
import { unusable } from './file-names.ts';
import type { NoteFile } from './note-file.ts';
import { replaceFile, tidyFolderOf } from './replace.ts';

/** The text with its summaries put in; null if they are all there. */
function withSummaries(analysis: Analysis): string | null {
  const { lines } = analysis;
  const { edits } = summariesOf(analysis, 'all');
  if (edits.length === 0) return null;
  const backwards = [...edits].sort((a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start));
  return backwards.reduce(
    (text, { range, newText }) =>
      text.slice(0, lines.offsetAt(range.start)) + newText + text.slice(lines.offsetAt(range.end)),
    analysis.text,
  );
}

/** What ends a call, and the number by which its exit code says so. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** Puts the summaries into a file. */
export type SummaryWriter = (file: NoteFile, analysis: Analysis) => void;

/**
 * A writer for the files of a call, which it takes one after the other: each is replaced as a whole or not at all,
 * and one that is up to date is not touched. What ends the call waits for the file at hand. The writer throws a
 * UsageError with one sentence if a file cannot be written.
 */
export function summaryWriter(): SummaryWriter {
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => process.exit(128 + number));
  }
  const tidied = new Set<string>();
  return ({ name, bom, bytes }, analysis) => {
    tidyFolderOf(name, tidied);
    const text = withSummaries(analysis);
    if (text === null) return;
    try {
      replaceFile(name, bytes, (bom ? '\ufeff' : '') + text);
    } catch (error) {
      throw unusable(name, error, 'written');
    }
  };
}
