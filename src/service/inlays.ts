import type { InlayHint } from 'vscode-languageserver-types';
import { phrase, say } from '../words/sentence.ts';
import type { Analysis } from './analysis.ts';
import { countedIn } from './counted.ts';

/** What counts, at the end of its value: `+1 J-CTO`, by the scores of the unit. */
export function inlaysOf(analysis: Analysis): InlayHint[] {
  const { lines, words } = analysis;
  const hints = new Map<number, Map<string, string>>();
  for (const { score, item: counted, key, value } of countedIn(analysis)) {
    const { item, because } = counted;
    const end = Math.min(value.end, lines.end(lines.lineAt(key.start)));
    const known = hints.get(end) ?? new Map<string, string>();
    const label = words(say`+${item.points} ${score}`);
    hints.set(end, known.set(label, words(say`${phrase(item.label)}: ${because}`)));
  }
  return [...hints]
    .sort(([a], [b]) => a - b)
    .map(([offset, counted]) => ({
      position: lines.positionAt(offset),
      label: [...counted.keys()].join(', '),
      tooltip: [...counted.values()].join('\n'),
      paddingLeft: true,
    }));
}
