import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Problem } from '../problems/problem.ts';
import { msg } from '../text/message.ts';
import type { Analysis } from './analysis.ts';
import { SOURCE } from './diagnostics.ts';
import { toLspEdit, toLspRange } from './document.ts';
import { type DraftOffer, draftAt } from './draft/offer.ts';
import { fixContextAt } from './fixes/context.ts';
import { type AnalyseText, provenFixes } from './fixes/proven-fixes.ts';
import { nameFence } from './fixes/providers/fences.ts';
import { computeFixes } from './fixes/providers.ts';

/** What clients call an action that rewrites without being asked by a problem. */
export const REWRITE = 'refactor.rewrite';

/** A fix of a problem, as an editor offers it. */
export interface NoteCodeAction extends CodeAction {
  /** Where its author goes on writing, such as a reason: an offset of the text of its one edit. */
  readonly cursor?: number;
  /** What its one edit writes, as a snippet. */
  readonly snippet?: string;
}

/**
 * The fixes for the given diagnostics that a program can offer, and a lesion of the lines there that are a draft.
 *
 * @param at what is selected; without it, the places of the diagnostics
 */
export function computeCodeActions(
  analysis: Analysis,
  uri: string,
  diagnostics: readonly Diagnostic[],
  analyse: AnalyseText,
  at?: Range,
): NoteCodeAction[] {
  const { lines, localize } = analysis;
  const proven = diagnostics.flatMap((diagnostic) =>
    provenFor(analysis, diagnostic, analyse).map((fix) => ({ diagnostic, fix })),
  );
  const fixes = proven.map(({ diagnostic, fix: { title, edits, preferred, cursor, snippet } }) => ({
    title: localize(title),
    kind: 'quickfix',
    diagnostics: [diagnostic],
    edit: { changes: { [uri]: edits.map((edit) => toLspEdit(lines, edit)) } },
    ...(preferred ? { isPreferred: true } : {}),
    ...(cursor === undefined ? {} : { cursor }),
    ...(snippet === undefined ? {} : { snippet }),
  }));
  const ours = diagnostics.filter(({ source }) => source === SOURCE);
  for (const range of at ? [at] : ours.map((one) => one.range)) {
    const offer = draftAt(analysis, offsetsOf(analysis, range), analyse);
    const isPreferred = !proven.some(({ fix }) => fix.safe);
    if (offer) return [...fixes, lesionOfLines(analysis, uri, ours, offer, isPreferred)];
  }
  return fixes;
}

const offsetsOf = ({ lines }: Analysis, { start, end }: Range) => ({
  start: lines.offsetAt(start),
  end: lines.offsetAt(end),
});

/** In prose it is the rewriting of what is right; else a quick fix of what is said of the lines. */
function lesionOfLines(
  analysis: Analysis,
  uri: string,
  diagnostics: readonly Diagnostic[],
  { edit, range, place }: DraftOffer,
  isPreferred: boolean,
): NoteCodeAction {
  const title = analysis.localize(msg`Turn these lines into a lesion`);
  const changes = { [uri]: [toLspEdit(analysis.lines, edit)] };
  if (place === 'prose') return { title, kind: REWRITE, edit: { changes } };
  const told = diagnostics.filter((one) => {
    const { start } = offsetsOf(analysis, one.range);
    return range.start <= start && start <= range.end;
  });
  const isFix = told.length > 0 ? { diagnostics: told } : {};
  return { title, kind: 'quickfix', ...isFix, edit: { changes }, ...(isPreferred ? { isPreferred } : {}) };
}

/** The fixes of the problem that a diagnostic tells of; none for one of an older text. */
function provenFor(analysis: Analysis, { source, code, range, data }: Diagnostic, analyse: AnalyseText) {
  if (source !== SOURCE) return [];
  // A fix is made of these three and of the text, and of nothing else.
  const meant = JSON.stringify([range, data]);
  const isMeant = (one: Problem) =>
    one.code === code && JSON.stringify([toLspRange(analysis.lines, one.range), one.data]) === meant;
  for (const analysed of analysis.notes) {
    const problem = analysed.problems.find(isMeant);
    if (!problem) continue;
    const context = fixContextAt(analysis, analysed, problem);
    return provenFixes(analysis, problem, computeFixes(context), analyse);
  }
  const problem = analysis.outside.find(isMeant);
  return problem ? provenFixes(analysis, problem, nameFence(analysis, problem), analyse) : [];
}
