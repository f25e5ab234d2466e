/** The audit that `docs/audit.md` shows is the one that the command prints. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { printedAudit, writeAuditedNotes } from '../../scripts/audit-page.ts';
import { emptyFolder, run } from './command.ts';

describe('the audit of 10,000 invented notes', function () {
  this.timeout(300_000);

  it('is told in docs/audit.md as the command prints it', async () => {
    const cwd = emptyFolder();
    writeAuditedNotes(cwd);
    const { stdout } = await run(['audit', 'notes'], { cwd });
    assert.equal(stdout, printedAudit(readFileSync('docs/audit.md', 'utf8')), 'run npm run audit-page');
  });
});
