/** The editor's own Markdown preview, in which each fence of ours becomes a card. */
import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { CardPart, NoteService, PreviewCard } from '../service/note-service.ts';
import { onSettings } from './documents.ts';

/** A document without a word of ours is none of our business, and loads nothing. */
const OURS = /cto-(?:note|lesion)/;

const SEVERITIES = {
  error: () => vscode.l10n.t('Error'),
  warning: () => vscode.l10n.t('Warning'),
  information: () => vscode.l10n.t('Information'),
  hint: () => vscode.l10n.t('Hint'),
};

/** The problems of a fence as a list; '' where there are none. */
function problemList({ problems }: PreviewCard, { escapeHtml }: MarkdownIt['utils']): string {
  if (problems.length === 0) return '';
  const rows = problems.map(({ severity, line, message }) => {
    const place = vscode.l10n.t('line {0}', line + 1);
    const what = `<strong>${escapeHtml(SEVERITIES[severity]())}</strong>, ${escapeHtml(place)}`;
    return `<li class="cto-${severity}">${what}: ${escapeHtml(message)}</li>`;
  });
  return `<ul class="cto-problems">${rows.join('')}</ul>`;
}

/** What the preview finds the place of a line by. */
const MARKS: ReadonlySet<string> = new Set(['class', 'data-line']);

/** A card as HTML. The class and the line keep the preview in step with the text. */
function cardHtml(md: MarkdownIt, card: PreviewCard, fence: () => string): string {
  const render = (markdown: string) => {
    const tokens = md.parse(markdown, {});
    // Its own lines are not those of the document, and the editor has marked them as if they were.
    for (const token of tokens) token.attrs = token.attrs?.filter(([name]) => !MARKS.has(name)) ?? null;
    return md.renderer.render(tokens, md.options, {});
  };
  const html = (part: CardPart) =>
    'svg' in part ? `<figure class="cto-picture">${part.svg}</figure>` : render(part.markdown);
  const body = card.parts === null ? fence() : card.parts.map(html).join('');
  const place = `class="cto-card code-line" data-line="${card.line}"`;
  return `<section ${place}>${body}${problemList(card, md.utils)}</section>\n`;
}

/**
 * Extends the parser of the preview: the whole document is analysed, since the scores of a lesion also rest on the
 * patient in another fence.
 */
export function extendMarkdownIt(md: MarkdownIt, service: NoteService): MarkdownIt {
  let version = 0;
  md.core.ruler.push('cto-notes', ({ src, tokens }) => {
    if (!OURS.test(src)) return;
    version += 1;
    const document = { uri: 'cto-notes-preview:/', languageId: 'markdown', version, getText: () => src };
    const cards = new Map(service.previewCards(document).map((card) => [card.line, card]));
    for (const token of tokens) {
      const card = token.type === 'fence' && token.map ? cards.get(token.map[0]) : undefined;
      if (card) token.meta = { ...token.meta, ctoNotes: card };
    }
  });
  const before = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, renderer) => {
    const fence = () =>
      before?.(tokens, index, options, env, renderer) ?? renderer.renderToken(tokens, index, options);
    const card: PreviewCard | undefined = tokens[index]?.meta?.ctoNotes;
    return card ? cardHtml(md, card, fence) : fence();
  };
  return md;
}

/** Shows the cards anew whenever a setting has changed that they rest on. */
export function registerPreview(): vscode.Disposable {
  // Without the editor's Markdown extension there is no such command, nor a preview.
  return onSettings(() =>
    vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined),
  );
}
