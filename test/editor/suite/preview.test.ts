/** The editor's own Markdown preview. */
import { equal, match } from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { extensionId } from './results.ts';
import { closeAll, inWorkspace, open, runCommand, write } from './support.ts';

const NOTE = `# Procedure

\`\`\`cto-note
patient:
  age_years: 67
\`\`\`

\`\`\`cto-lesion
id: A
vessel: LAD
stump: blunt
\`\`\`

\`\`\`yaml
id: A
\`\`\`
`;

/**
 * The preview as HTML. Its extension asks ours only within one host: in the worker, where the served editor does not
 * have it, the test asks in its place.
 */
async function render(document: vscode.TextDocument): Promise<string> {
  if (vscode.extensions.getExtension('vscode.markdown-language-features'))
    return runCommand<string>('markdown.api.render', document);
  const ours = await vscode.extensions.getExtension(extensionId)?.activate();
  return ours.extendMarkdownIt(new MarkdownIt({ html: true })).render(document.getText());
}

/**
 * A note in a file of its own. The editor keeps the tokens of a document by its address and version, so that a new
 * document may be shown as one of the same name was that is closed.
 */
async function openNote(name: string): Promise<vscode.TextEditor> {
  await write(`previewed/${name}`, NOTE);
  return open(`previewed/${name}`);
}

describe('the preview of a Markdown note', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('previewed'), { recursive: true });
  });

  it('has a card in place of each fence, at its line, and leaves other fences', async () => {
    const html = await render((await openNote('card.md')).document);
    const places = [...html.matchAll(/class="cto-card code-line" data-line="(\d+)"/g)].map(
      ([, line]) => line,
    );
    equal(String(places), '2,7');
    match(html, /Age <strong>67<\/strong> years/);
    match(html, /<strong>J-CTO 1–5\/5<\/strong>/);
    match(html, /language-yaml/);
    // The picture stands in its own card, in the colours of the page.
    match(html, /data-line="7">.*?<svg [^>]*aria-labelledby="cto-lesion-1-title cto-lesion-1-desc"/s);
    match(html, /<title id="cto-lesion-1-title">Lesion A: LAD<\/title>/);
    match(html, /fill="var\(--cto-ink\)"/);
  });

  it('follows the text', async () => {
    const { document, edit } = await openNote('text.md');
    await edit((change) => change.replace(new vscode.Range(10, 7, 10, 12), 'flat'));
    const html = await render(document);
    match(html, /<li class="cto-error"><strong>Error<\/strong>, line 11: /);
    match(html, /<strong>J-CTO 0–5\/5<\/strong>/);
  });
});
