/** What the README promises to who reads no further. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { document, service } from '../../support/notes.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('begins with how to install it, then has the two commands for who builds it', () => {
    const [first, second] = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual([first, second], ['Install', 'Build it, try it, test it']);
    const install = /^## Install\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
    assert.deepEqual(
      [...install.matchAll(/^\d\./gm)].map(([mark]) => mark),
      ['1.', '2.', '3.'],
    );
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(install.includes(`\`${name}-${version}.vsix\``));
    assert.ok(readme.includes('```\nnpm ci && npm start\nnpm ci && npm test\n```\n'));
  });

  it('has a first note without a problem, and says how its summary begins', () => {
    const [, note = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const [, headline = ''] = /Its summary begins with `([^`]+)`/.exec(readme) ?? [];
    const shown = document(note);
    assert.deepEqual(service().diagnose(shown), []);
    const [edit] = service().summaries(shown, 'all').edits;
    assert.ok(headline.length > 10 && edit?.newText.includes(headline), edit?.newText);
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    assert.ok(pictures.length > 5);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(path)),
      [],
    );
  });
});
