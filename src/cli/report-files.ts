/** `cto-note report`: a page to print for a note, or for each note of a folder with an index. A file of its own: nothing else draws. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as pictures from '../picture/pictures.ts';
import { indexPage, type ReportedNote } from '../report/index-page.ts';
import { report } from '../report/report.ts';
import { analysisCache } from '../service/analysis.ts';
import { shownProblems } from '../service/diagnostics.ts';
import { noteOverviews } from '../service/overview.ts';
import { type Answer, complaint } from './answerer.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { noteSettings } from './folder-settings.ts';
import { readNote } from './note-file.ts';
import { print, withErrorMessage } from './output.ts';
import { printer } from './printer.ts';
import { doWork } from './run.ts';
import { type InputFile, stepsOf, unusable } from './walk.ts';
import { writeWhole } from './write-file.ts';

const INDEX = 'index.html';

/** Names for pages: safe on every system, and each once, whatever the case. */
function pageNames(): (path: string) => string {
  const taken = new Set([INDEX]);
  return (path) => {
    const stem = path
      .replace(/\.(?:cto\.ya?ml|ya?ml|md|markdown)$/i, '')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[.-]+/, '');
    for (let count = 1; ; count += 1) {
      const name = `${stem || 'note'}${count === 1 ? '' : `-${count}`}.html`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** Reports on the files of a call. One that cannot be read is complained about, and the others go on. */
export const writeReports = (call: Arguments): Promise<void> => doWork(call, () => reportFiles(call));

async function reportFiles(call: Arguments): Promise<void> {
  const { output, all } = call;
  const [folder = ''] = call.files;
  if (all && output !== null) {
    try {
      mkdirSync(output, { recursive: true });
    } catch (error) {
      throw unusable(output, error, 'written');
    }
  }
  const settingsOf = noteSettings(call);
  const nameOf = pageNames();
  const listed: ReportedNote[] = [];

  const answer = (source: InputFile): Answer | null => {
    try {
      const file = readNote(source);
      if (!file) return null;
      const { settings, notices } = settingsOf(source.name);
      const analysis = analysisCache(() => settings).get(file.document);
      if (analysis.notes.length === 0) throw new UsageError(`${source.name}: there is no note in this file.`);
      const failed = shownProblems(analysis).some(({ severity }) => severity === 'error');
      const name = all ? relative(folder, source.name) : source.name;
      const html = report(name, analysis, pictures);
      const done = { code: failed ? 1 : 0, notices, stderr: '' } as const;
      if (output === null) return { ...done, answer: html };
      const page = all ? nameOf(name) : output;
      writeWhole(all ? join(output, page) : output, html);
      listed.push(...noteOverviews(analysis).map((note) => ({ ...note, page })));
      return { ...done, answer: null };
    } catch (error) {
      const sentence =
        error instanceof UsageError ? error.message : `${source.name}: ${withErrorMessage(error)}`;
      return complaint(sentence);
    }
  };

  const out = printer('text');
  for await (const step of stepsOf(call.files, call.stdinName))
    out.print([step], step.kind === 'file' ? [answer(step.source)] : []);
  out.end();
  if (!all || output === null || listed.length === 0) return;
  writeWhole(join(output, INDEX), indexPage(listed));
  print(`${join(output, INDEX)}: ${new Set(listed.map(({ page }) => page)).size} pages\n`);
}
