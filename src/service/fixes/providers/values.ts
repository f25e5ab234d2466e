/** Writes what was meant instead of what is marked. */
import { withoutLines } from '../../../edit/host-edit.ts';
import { addKey, removeMember } from '../../../edit/member-edits.ts';
import { memberAt } from '../../../edit/members.ts';
import { suggestDuration } from '../../../schema/quantities.ts';
import { isDuration, isMeasured, type SchemaNode, schemaAt } from '../../../schema/schema.ts';
import { type Suggestion, suggestValue } from '../../../schema/suggest.ts';
import { replaceRange } from '../../../text/edits.ts';
import { msg } from '../../../text/message.ts';
import { contains } from '../../../text/offsets.ts';
import { computeLesionSummaryEdits } from '../../lesions/summaries.ts';
import {
  asSecondChoice,
  changeTo,
  type Fix,
  type FixContext,
  type FixProvider,
  fixBy,
  quoteInTitle,
  rewriteMember,
} from '../context.ts';

/** Where the sentence of the problem says `Did you mean`, or names the mark that is missing. */
export const applySuggestion: FixProvider = (context) => {
  const { problem, data, text: written } = context;
  const texts = [data.replacement ?? [], data.choices ?? []].flat().map(String);
  const preferred = data.replacement !== undefined && data.safety !== 'possible';
  const safe = data.replacement !== undefined && data.safety === 'safe';
  return texts.flatMap((text) =>
    text === ''
      ? fixBy(msg`Remove ${quoteInTitle(written)}`, replaceRange(problem.range, ''), { preferred, safe })
      : changeTo(context, text, { preferred, safe }),
  );
};

const onlyValue = (meaning: Suggestion | null) =>
  meaning?.values.length === 1 ? meaning.values[0] : undefined;

/** `mid RCA` as the vessel: the segment has a key of its own. */
export const moveSegment: FixProvider = ({ analysis, note, problem, data, text }) => {
  const { path = [] } = data;
  const lesion = path.slice(0, -1);
  const [vessels, segments] = [schemaAt(path), schemaAt([...lesion, 'segment'])];
  const [, one = '', other = ''] = /^(\S+) (\S+)$/.exec(text) ?? [];
  const meantAt = (word: string, node: SchemaNode | null) =>
    node?.enum?.find((value) => value === word) ?? onlyValue(node && suggestValue(word, node));
  if (path.at(-1) !== 'vessel' || lesion.length !== 2 || !vessels || !segments) return [];
  return [
    [one, other],
    [other, one],
  ].flatMap(([part = '', name = '']) => {
    const [segment, vessel] = [meantAt(part, segments), meantAt(name, vessels)];
    if (segment === undefined || segment === null || vessel === undefined || vessel === null) return [];
    if (note.locate([...lesion, 'segment'], 'key')) return [];
    const added = addKey(analysis, note, lesion, [`segment: ${segment}`]);
    const title = msg`Change ${quoteInTitle(text)} to ${quoteInTitle(String(vessel))} and add ${quoteInTitle(`segment: ${segment}`)}`;
    return added
      ? fixBy(title, [replaceRange(problem.range, String(vessel)), added], { preferred: true })
      : [];
  });
};

/** A duration with another unit where months are asked for, though a key beside it takes the unit that was said. */
export const moveDuration: FixProvider = (context) => {
  const { note, data, text } = context;
  const { path = [] } = data;
  const owner = path.slice(0, -1);
  const key = String(path.at(-1)).replace(/_months$/, '_duration');
  const node = schemaAt([...owner, key]);
  const duration = node && isDuration(node) ? suggestDuration(text)?.values[0] : undefined;
  const marked = duration === undefined ? null : memberAt(note, path);
  const bounds = applySuggestion(context);
  if (!marked || marked.owner.byKey.has(key)) return bounds;
  // Months and years are exact, so that they stay in the key for months.
  if (bounds.some(({ safe }) => safe)) return bounds;
  const apart = rewriteMember(marked, `${key}: ${duration}`);
  return [...apart, ...asSecondChoice(bounds)];
};

/** `>2`, which YAML takes for the beginning of a text of several lines, where a number was meant. */
export const writeBound: FixProvider = (context) => {
  const { data, text } = context;
  const [, number] = /^>\s*(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const node = schemaAt(data.path ?? []);
  if (number === undefined || !node || !isMeasured(node)) return [];
  return changeTo(context, `over ${number}`, { preferred: true, safe: true });
};

/** Text that YAML takes for something else, such as `true`, in quotes. */
export const quoteText: FixProvider = (context) => {
  const { data, text } = context;
  const node = schemaAt(data.path ?? []);
  const isText = [node?.type].flat().includes('string') && node?.maximum === undefined;
  if (!isText || !/^[\w.+-]+$/.test(text)) return [];
  return changeTo(context, `"${text}"`, { preferred: true, safe: true });
};

const lesionOf = ({ lesions, problem }: FixContext) =>
  lesions.find(({ entry }) => contains(entry.range, problem.range.start));

function instead({ problem, text }: FixContext, computed: string): Fix[] {
  const title = msg`Change ${quoteInTitle(text)} to the computed \`${computed}\``;
  return fixBy(title, replaceRange(problem.range, computed));
}

/** The points that are computed, in place of those that are written. */
export const useComputedScore: FixProvider = (context) => {
  const { problem, segment } = context;
  const id = segment?.pathAt(problem.range.start).path.at(-1);
  const points =
    lesionOf(context)?.assessment.scores.find((result) => result.score.id === id)?.points ?? null;
  return points === null ? [] : instead(context, String(points));
};

/** Technical success as it is computed, in place of what is written. */
export const useComputedVerdict: FixProvider = (context) => {
  const success = lesionOf(context)?.assessment.verdict?.success ?? null;
  return success === null ? [] : instead(context, success ? 'yes' : 'no');
};

/** The summary that is marked, and no other, inserted again. */
export const renewSummary: FixProvider = ({ analysis, note, lesions, data }) => {
  const lesion = lesions[Number(data.path?.[1])];
  const edit = lesion && computeLesionSummaryEdits(analysis, note, [lesion]).get(lesion);
  return fixBy(msg`Insert the summary again`, edit ?? null, { preferred: true, safe: true });
};

/** The summary of no lesion, taken out with its markers, or one that stands in a fence. */
export const removeSummary: FixProvider = ({ analysis, note, problem, data }) => {
  const member = data.path?.at(-1) === 'summary' ? memberAt(note, data.path, problem.range.start) : null;
  if (member) return fixBy(msg`Remove this summary`, removeMember(analysis, member), { preferred: true });
  const marker = note.strayMarkers.find(({ range }) => range.start === problem.range.start);
  const edit = marker && withoutLines(analysis, marker.range.start, marker.range.end, true);
  return fixBy(msg`Remove this summary`, edit ?? null, { preferred: true });
};
