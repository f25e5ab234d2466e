/** The command line: the language service over files. */
import { createNoteService } from '../service/note-service.ts';
import { readArguments, USAGE } from './arguments.ts';
import { checkReport } from './check.ts';
import { notesIn } from './files.ts';
import { scoreReport } from './score.ts';
import { summaryReport, writeSummaries } from './summary.ts';

const reports = { check: checkReport, score: scoreReport, summary: summaryReport };

/** Runs one command and answers the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const call = readArguments(argv);
  if (!call) {
    process.stdout.write(USAGE);
    return 0;
  }
  const service = createNoteService({
    settings: () => call.settings,
    links: { score: () => null, problem: () => null },
  });
  const json: unknown[] = [];
  let failed = false;
  for await (const file of notesIn(call.files, call.stdinName)) {
    const report = reports[call.command](service, file);
    failed ||= report.failed;
    if (call.write) await writeSummaries(service, file);
    service.close(file.document.uri);
    if (call.format === 'json') json.push(report.json);
    else if (report.text.length > 0) process.stdout.write(`${report.text.join('\n')}\n`);
  }
  if (call.format === 'json') process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return failed ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`cto-note: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
