/** The index of many reports: the same notes by date, by vessel and by score. */
import { hardestOf, type NoteOrder, sortNotes } from '../service/note-list.ts';
import type { NoteOverview } from '../service/overview.ts';
import { counted } from '../text/message.ts';
import { escapeHtml, htmlTable, page, tag } from './html.ts';
import { styleSheet } from './style.ts';

/** A note with the name of its page, which stands beside the index. */
export interface ReportedNote extends NoteOverview {
  readonly page: string;
}

const ORDERS: readonly (readonly [NoteOrder, string])[] = [
  ['date', 'By date'],
  ['vessel', 'By vessel'],
  ['score', 'By score'],
];

const HEAD = ['Note', 'Lesion', 'Scores', 'Technical success', 'Problems'];

function cells(note: ReportedNote): string[] {
  const { date, patient, lesions, errors, warnings } = note;
  const name = [date, patient].filter((part) => part !== '').join(', ') || note.page;
  const hardest = hardestOf(note);
  const others = lesions.length > 1 ? `, hardest of ${lesions.length}` : '';
  return [
    tag('a', { href: encodeURIComponent(note.page) }, escapeHtml(name)),
    hardest ? escapeHtml(`${hardest.name} ${hardest.place}`.trimEnd() + others) : '',
    escapeHtml(hardest?.scores ?? ''),
    escapeHtml(hardest?.outcome ?? ''),
    escapeHtml(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}`),
  ];
}

/** The page, as HTML that loads and runs nothing. */
export function indexPage(notes: readonly ReportedNote[]): string {
  const links = ORDERS.map(([order, title]) => tag('a', { href: `#${order}` }, title));
  const sections = ORDERS.map(([order, title]) =>
    tag('section', { id: order }, tag('h2', {}, title), htmlTable(HEAD, sortNotes(notes, order).map(cells))),
  );
  const title = `CTO PCI procedure notes (${notes.length})`;
  return page(
    title,
    styleSheet(title),
    [tag('h1', {}, title), tag('p', {}, links.join(' · ')), ...sections].join('\n'),
  );
}
