/** Spaces that only look like one, all of a block at once: what was pasted has them on every line. */
import { endOf, structureOf, textLines } from '../../note/syntax/lines.ts';
import { oddSpacesIn } from '../../note/syntax/spaces.ts';
import { say } from '../../words/sentence.ts';
import { type Fixer, rewrite } from './fix.ts';

export const plainSpaces: Fixer = ({ part }) => {
  if (!part) return [];
  const { block } = part;
  const edits = structureOf(textLines(block.text)).flatMap((line) =>
    oddSpacesIn(block.text.slice(line.start, endOf(line))).map(({ start, end }) =>
      rewrite(block.rangeToHost(line.start + start, line.start + end), ' '),
    ),
  );
  return [
    {
      title: say`Change it to a plain space, here and in the lines around`,
      ways: [edits],
      preferred: true,
      safe: true,
    },
  ];
};
