/** The command line: the language service over files. */
import { createNoteService, type NoteService } from '../service/note-service.ts';
import { type Arguments, readArguments, USAGE, UsageError } from './arguments.ts';
import { checkReport } from './check.ts';
import { type NoteFile, notesIn } from './files.ts';
import { complain, faultOf, guardOutput, print, printAside, printJson, raiseExitCode } from './output.ts';
import type { Report } from './report.ts';
import { scoreReport } from './score.ts';
import { summaryReport, writeSummaries } from './summary.ts';

function reportOn(service: NoteService, file: NoteFile, { command, write }: Arguments): Report {
  if (command === 'summary') return summaryReport(service, file, write);
  return command === 'check' ? checkReport(service, file) : scoreReport(service, file);
}

/** Answers for every file of a call. One that cannot be answered is complained about, and the others go on. */
async function run(call: Arguments): Promise<void> {
  const service = createNoteService({
    settings: () => call.settings,
    links: { score: () => null, problem: () => null },
  });
  const json: unknown[] = [];
  for await (const file of notesIn(call.files, call.stdinName)) {
    if (file instanceof UsageError) {
      complain(file.message);
      continue;
    }
    try {
      const report = reportOn(service, file, call);
      if (report.failed) raiseExitCode(1);
      printAside(report.errors);
      if (call.format === 'json') json.push(report.json);
      else print(report.text);
      if (call.write) await writeSummaries(service, file);
    } catch (error) {
      complain(error instanceof UsageError ? error.message : `${file.name}: ${faultOf(error)}`);
    } finally {
      service.close(file.document.uri);
    }
  }
  if (call.format === 'json') printJson(json);
}

async function main(argv: readonly string[]): Promise<void> {
  try {
    const call = readArguments(argv);
    if (call) await run(call);
    else print(USAGE.trimEnd().split('\n'));
  } catch (error) {
    complain(error instanceof UsageError ? error.message : faultOf(error));
  }
}

guardOutput();
void main(process.argv.slice(2));
