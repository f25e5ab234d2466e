/** Writes what was meant instead of what is marked. */
import { schemaAt } from '../../note/schema.ts';
import { say } from '../../words/sentence.ts';
import { type Fix, type Fixer, rewrite, shown } from './fix.ts';

/** Where the sentence of the finding says `Did you mean`, or names the mark that is missing. */
export const meant: Fixer = ({ problem, clue, written }) => {
  const texts = [clue.meant ?? [], clue.choices ?? []].flat().map(String);
  return texts.map((text) => ({
    title: text === '' ? say`Remove ${shown(written)}` : say`Change ${shown(written)} to ${shown(text)}`,
    ways: [[rewrite(problem.range, text)]],
    preferred: clue.meant !== undefined && clue.certainty !== 'possible',
    safe: clue.meant !== undefined && clue.certainty === 'sure',
  }));
};

/** Text that YAML takes for something else, such as `true`, in quotes. */
export const asText: Fixer = ({ problem, clue, written }) => {
  const node = schemaAt(clue.path ?? []);
  const isText = [node?.type].flat().includes('string') && node?.maximum === undefined;
  if (!isText || !/^[\w.+-]+$/.test(written)) return [];
  const title = say`Change ${shown(written)} to ${shown(`"${written}"`)}`;
  const fix: Fix = { title, ways: [[rewrite(problem.range, `"${written}"`)]], preferred: true, safe: true };
  return [fix];
};
