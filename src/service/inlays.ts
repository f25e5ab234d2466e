import type { InlayHint } from 'vscode-languageserver-types';
import { isInapplicable } from '../present/wording.ts';
import { chosenOf } from '../score/assess.ts';
import { pathOfKey } from '../score/facts.ts';
import type { Analysis } from './analysis.ts';

/** What counts, at the end of its value: `+1 J-CTO`, by the scores of the unit. */
export function inlaysOf({ lines, settings, notes }: Analysis): InlayHint[] {
  const hints = new Map<number, Map<string, string>>();
  for (const { note, lesions } of notes) {
    for (const { entry, assessment } of lesions) {
      for (const result of chosenOf(assessment, settings).chosen) {
        if (isInapplicable(result)) continue;
        for (const { item, state, because } of result.items) {
          const path = pathOfKey(item.test.key, entry.path);
          const [key, value] = [note.locate(path, 'key'), note.locate(path, 'value')];
          if (state !== 'present' || !key || !value) continue;
          const end = Math.min(value.end, lines.end(lines.lineAt(key.start)));
          const known = hints.get(end) ?? new Map<string, string>();
          hints.set(end, known.set(`+${item.points} ${result.score.name}`, `${item.label}: ${because}`));
        }
      }
    }
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
