/** `docs/messages.md`: each text that a user sees, once, beside its German, for proofreading. */
import { isProblemCode } from '../src/problems/codes.ts';
import type { Dictionary } from '../src/text/message.ts';
import {
  type Sentence,
  sentencesOfChoices,
  sentencesOfSchema,
  sentencesOfScores,
  sentencesOfSource,
} from './sentences.ts';

/** Where a user reads the sentences of a file; the first matching prefix counts. */
const PLACES: readonly (readonly [file: string, place: string])[] = [
  ['service/fixes/', 'quick fix'],
  ['service/code-actions', 'quick fix'],
  ['service/completion/', 'completion'],
  ['service/navigation/outline', 'outline'],
  ['service/navigation/rename', 'rename'],
  ['service/hints/', 'hover, code lens'],
  ['service/lesions/', 'command'],
  ['service/diagnostics', 'problem'],
  ['present/benefit-page', 'page on benefit'],
  ['present/key-hover', 'hover of a key'],
  ['present/lesion-hover', 'hover of a lesion'],
  ['present/lesion-page', 'page of a lesion'],
  ['present/score-page', 'page of a score'],
  ['present/', 'scores in words'],
  ['picture/', 'picture'],
  ['score/evidence/benefit', 'page on benefit'],
  ['score/evidence/', 'limits and definitions'],
  ['score/', 'reason of a score'],
  ['vscode/', 'command, view'],
  ['server/', 'language server'],
  ['text/', 'part of a sentence'],
  ['check/', 'part of a problem'],
  ['', 'problem'],
];

const isProblem = ({ where }: Sentence): boolean => where.some(isProblemCode);

const placed = (where: string): string =>
  isProblemCode(where) ? `\`${where}\`` : (PLACES.find(([file]) => where.startsWith(file))?.[1] ?? where);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');

/** A table with one row per text, without those already listed. */
function table(sentences: readonly Sentence[], german: Dictionary, said: Set<string>): string {
  const places = new Map<string, Set<string>>();
  for (const { text, where } of sentences) {
    if (said.has(text)) continue;
    const known = places.get(text) ?? new Set();
    places.set(text, known);
    for (const one of where) known.add(one);
  }
  for (const text of places.keys()) said.add(text);
  const rows = [...places].map(
    ([text, where]) => `| ${cell(text)} | ${cell(german[text] ?? '')} | ${[...where].join(', ')} |`,
  );
  return ['| English | German | where |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The page. The texts of the manifest are passed by key, since the source does not contain them. */
export function messagesPage(
  german: Dictionary,
  manifest: { readonly english: Dictionary; readonly german: Dictionary },
): string {
  const said = new Set<string>();
  const source = sentencesOfSource();
  const located = (sentences: readonly Sentence[]) =>
    sentences
      .map(({ text, where }) => ({ text, where: where.map(placed) }))
      .sort((a, b) => (a.where[0] ?? '').localeCompare(b.where[0] ?? '', 'en'));
  const rows = Object.entries(manifest.english).map(
    ([key, text]) => `| ${cell(text)} | ${cell(manifest.german[key] ?? '')} | \`${key}\` |`,
  );
  return `# Messages

All that CTO Notes says, each text once, with its German. \`{0}\` is a place that is filled in. This page is written by \`npm run generate\` and is there for whoever reads the texts as a whole: a sentence is changed where it is said, and its German in \`l10n/bundle.l10n.de.json\` or \`package.nls.de.json\`.

## Problems

${table(located(source.filter(isProblem)), german, said)}

## Everything else the program says

${table(located(source.filter((sentence) => !isProblem(sentence))), german, said)}

## Keys and values

${table([...sentencesOfSchema(), ...sentencesOfChoices()], german, said)}

## Scores

${table(sentencesOfScores(), german, said)}

## Commands, settings and the walkthrough

${['| English | German | where |', '| --- | --- | --- |', ...rows].join('\n')}
`;
}
