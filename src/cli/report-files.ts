/** `cto-note report`: a page to print for a note, or for each note of a folder with an index. A file of its own: nothing else draws. */
import { join, relative } from 'node:path';
import * as pictures from '../picture/pictures.ts';
import { indexPage, type ReportedNote } from '../report/index-page.ts';
import { report } from '../report/report.ts';
import { createFileNames } from '../service/file-names.ts';
import { noteOverviews } from '../service/overview.ts';
import { counted } from '../text/message.ts';
import type { Arguments } from './arguments.ts';
import { createNoteAnswerer, type ReadFile } from './note-answerer.ts';
import { print } from './output.ts';
import { answerFiles } from './run.ts';
import { UsageError } from './usage-error.ts';
import { doWork } from './work.ts';
import { makeFolder, writeWhole } from './write-file.ts';

const INDEX = 'index.html';

/** Reports on the files of a call. One that cannot be read is complained about, and the others go on. */
export const writeReports = (call: Arguments): Promise<void> => doWork(call, () => reportFiles(call));

async function reportFiles(call: Arguments): Promise<void> {
  const { output, all } = call;
  const [folder = ''] = call.files;
  if (all && output !== null) makeFolder(output);
  const nameOf = createFileNames('.html', [INDEX]);
  const listed: ReportedNote[] = [];
  const reportOn = ({ name: file, analysis }: ReadFile) => {
    if (analysis.notes.length === 0) throw new UsageError(`${file}: there is no note in this file.`);
    const name = all ? relative(folder, file) : file;
    const html = report(name, analysis, pictures);
    if (output === null) return { answer: html };
    const page = all ? nameOf(name) : output;
    writeWhole(all ? join(output, page) : output, html);
    listed.push(...noteOverviews(analysis).map((note) => ({ ...note, page })));
    return { answer: null };
  };
  // One after the other: each page takes a name that is still free.
  await answerFiles(call, { createAnswerer: (of) => createNoteAnswerer(of, reportOn), inWorkers: false });
  if (!all || output === null || listed.length === 0) return;
  writeWhole(join(output, INDEX), indexPage(listed));
  print(`${join(output, INDEX)}: ${counted(new Set(listed.map(({ page }) => page)).size, 'page')}\n`);
}
