/**
 * An edit is made only if reading the edited text proves it harmless: whatever YAML allows that nobody thought
 * of ends as a refusal, never as a broken note.
 */
import type { Document } from 'yaml';
import type { Path } from '../note/path.ts';
import { errorsIn, readYaml } from '../note/yaml.ts';

type Data = Record<string | number, unknown>;

/**
 * A test of edited texts: whether they say what the document said before, and the summaries.
 *
 * @param data the data of the document
 * @param summaries with the places of their lesions in it
 */
export function proofOf(
  document: Document,
  data: unknown,
  summaries: readonly { readonly path: Path; readonly summary: string }[],
): (edited: string) => boolean {
  const errors = errorsIn(document);
  const target = structuredClone(data);
  for (const { path, summary } of summaries) at(target, path).summary = summary;
  const expected = JSON.stringify(target);
  return (edited) => {
    const after = readYaml(edited);
    // A key that stands twice elsewhere in the note was there before, and is no reason to refuse.
    if (errorsIn(after) > errors) return false;
    try {
      const found = after.toJS() as unknown;
      for (const { path } of summaries) {
        const lesion = at(found, path);
        if (typeof lesion.summary !== 'string') return false;
        lesion.summary = lesion.summary.trimEnd();
      }
      return JSON.stringify(found) === expected;
    } catch {
      return false;
    }
  };
}

function at(data: unknown, path: Path): Data {
  return path.reduce<Data>((value, step) => value[step] as Data, data as Data);
}
