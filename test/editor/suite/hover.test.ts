import { equal, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverText, lineOf, open } from './support.ts';

describe('the hover', () => {
  afterEach(closeAll);

  it('over a lesion shows its picture below the scores, in the colours of the theme', async () => {
    for (const [file, line, title] of [
      ['examples/01-circumflex.cto.yaml', '- id:', 'Lesion A: LCx, proximal'],
      ['examples/03-two-lesions.md', '```cto-lesion', 'Lesion RCA: RCA, mid'],
    ] as const) {
      const { document } = await open(file);
      const text = await hoverText(document.uri, lineOf(document, line), 5);
      const [, alt = '', data = ''] =
        /^\*\*J-CTO [^\n]*\n\*\*PROGRESS-CTO [^\n]*\n\n!\[([^\]]*)\]\(data:image\/svg\+xml;base64,([\w+/=]+)\|width=320\)\n\n/.exec(
          text,
        ) ?? [];
      equal(alt.startsWith(title), true, alt);
      const svg = atob(data);
      match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      match(svg, new RegExp(`<title[^>]*>${title}</title>`));
      // The blood of each palette, by the kind of the theme.
      const blood = ['', '#c9423f', '#d8504b', '#ff5a52', '#b3120e'][vscode.window.activeColorTheme.kind];
      equal(svg.includes(`"${blood}"`), true, blood);
      equal(text.length < 100_000, true);
    }
  });

  it('over a value says the items that it feeds, and leads to all scores', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const text = await hoverText(document.uri, lineOf(document, 'length_mm'), 16);
    match(
      text,
      /\n\n\*\*J-CTO\*\* Length 20 mm or more: counts, 1 of 1 [^\n]*\(command:ctoNotes\.explainScores\?/,
    );
  });

  it('over a lesion of a YAML note says both scores first, then every item', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const text = await hoverText(document.uri, lineOf(document, '- id:'), 5);
    match(text, /^\*\*J-CTO 3\/5 very difficult\*\* · guidewire crossing within 30 minutes: 10 %/);
    match(text, /\*\*PROGRESS-CTO 4\/4\*\* · technical success: < 4\.3 %, \*\*disputed\*\*/);
    match(text, /\| Calcification \| 1 of 1 \| counts \| calcification mild \|/);
  });

  it('over a lesion of a Markdown note says the same, on the line of the fence too', async () => {
    const { document } = await open('examples/03-two-lesions.md');
    const line = lineOf(document, '```cto-lesion');
    match(await hoverText(document.uri, line, 5), /^\*\*J-CTO 1\/5 intermediate\*\*/);
    match(
      await hoverText(document.uri, line + 3, 12),
      /^\*\*J-CTO 1\/5[\s\S]*\*\*PROGRESS-CTO 0\/4\*\*[\s\S]*\n\n\*\*/,
    );
    equal(await hoverText(document.uri, 0, 3), '');
  });

  it('over a key says what it means, then what the scores make of it, below the picture', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const text = await hoverText(document.uri, lineOf(document, 'length_mm'), 6);
    match(text, /\|width=320\)\n\n[^\n]*\n\n\*\*Occlusion length\*\* \(mm\)/);
    match(text, /\n\nScores: J-CTO \+1 for 20 mm or more \(counts here\)\./);
  });

  it('follows the setting for disputed figures', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const settings = vscode.workspace.getConfiguration('ctoNotes');
    try {
      await settings.update('disputedFigures', 'hide', vscode.ConfigurationTarget.Workspace);
      const text = await hoverText(document.uri, lineOf(document, '- id:'), 5);
      match(text, /not shown: the figure is disputed/);
      equal(text.includes('4.3'), false);
    } finally {
      await settings.update('disputedFigures', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('leads to the page that gives the reasons of a dispute', async () => {
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('cto-notes:/scores/progress_cto.md'),
    );
    match(page.getText(), /781 procedures, technical success was 92\.9 %/);
    await vscode.commands.executeCommand('ctoNotes.openPage', 'scores/progress_cto');
  });

  it('over the goals leads to the page of what CTO PCI has been shown to do', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const text = await hoverText(document.uri, lineOf(document, 'goals:'), 4);
    match(text, /\(command:ctoNotes\.openPage\?%5B%22benefit%22%5D\)/);
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('cto-notes:/benefit.md'));
    match(page.getText(), /^# What CTO PCI has been shown to do/);
    await vscode.commands.executeCommand('ctoNotes.openPage', 'benefit');
  });
});
