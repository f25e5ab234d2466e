/** `npm run check`: formatting, lint, types and bundles of the current folder. Its last line says whether all passed. */
import { runChecks } from './host/checks.ts';

const failed = [...(await runChecks(process.cwd()))].filter(([, passed]) => !passed).map(([name]) => name);
console.log(failed.length === 0 ? 'check: passed' : `check: failed (${failed.join(', ')})`);
process.exitCode = failed.length === 0 ? 0 : 1;
