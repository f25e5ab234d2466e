/** Which of its files the extension loads: pictures only for whoever looks at one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.ts';
import type { NoteService } from '../../src/service/note-service.ts';
import { fakeContext, fakeEditor } from '../support/fake-editor.ts';
import { loadedBundles, shippedIn } from '../support/shipped.ts';

/** The service as the extension makes it, over an example. */
async function open(name: string, languageId: string) {
  const text = readFileSync(join(root, 'examples', name), 'utf8');
  const note = { uri: `file:///${name}`, version: 1, languageId, getText: () => text };
  const [module] = await shippedIn(fakeEditor(note).api, ['service']);
  return { note, service: (module as { createService(): NoteService }).createService() };
}

describe('the files of the extension', function () {
  // The first one builds it.
  this.timeout(120_000);

  it('are the one that registers, at its start, which copies the API of the editor once', async () => {
    const document = { uri: { scheme: 'file' }, languageId: 'plaintext', getText: () => '' };
    let copies = 0;
    const api = new Proxy(fakeEditor(document).api, {
      ownKeys(target) {
        copies += 1;
        return Reflect.ownKeys(target);
      },
    });
    const [extension] = await shippedIn(api, ['extension']);
    const context = fakeContext(root);
    (extension as { activate(context: object): void }).activate(context);
    assert.deepEqual(await loadedBundles(), ['extension']);
    assert.equal(copies, 1);
    for (const one of context.subscriptions) one.dispose();
  });

  it('are no pictures for who only types', async () => {
    const { note, service } = await open('01-circumflex.cto.yaml', 'cto-note');
    service.diagnose(note);
    service.lenses(note);
    service.highlighted(note);
    service.outline(note);
    service.complete(note, { line: 12, character: 4 });
    service.format(note);
    service.summaries(note, 'all');
    assert.ok(!(await loadedBundles()).includes('pictures'));
  });

  it('are the pictures as well once somebody looks at a lesion', async () => {
    const { note, service } = await open('01-circumflex.cto.yaml', 'cto-note');
    const line = note.getText().split('\n').indexOf('  - id: A');
    const { contents } = service.hover(note, { line, character: 4 }) ?? {};
    assert.match((contents as { value: string }).value, /data:image\/svg\+xml/);
    assert.deepEqual(await loadedBundles(), ['service', 'pictures']);
  });

  it('are the pictures as well in the preview of Markdown', async () => {
    const { note, service } = await open('03-two-lesions.md', 'markdown');
    assert.match(JSON.stringify(service.previewCards(note)), /<svg /);
    assert.deepEqual(await loadedBundles(), ['service', 'pictures']);
  });
});
