/** What the comparison of a score comes to, for who knows no statistics: the same on a page and on a terminal. */
import type { GroupAudit } from './comparison.ts';
import type { PointsAudit, ScoreAudit, ShownShare } from './score-audit.ts';
import { FEWEST } from './share.ts';
import { proportion } from './statistics.ts';
import { DASH, estimateText, listed, many, numeral, percent, predictedText, shareText } from './words.ts';

/** What is counted, as the head of a column. */
const HEADS: Readonly<Record<string, string>> = {
  'guidewire crossing within 30 minutes': 'Crossed',
  'antegrade wire crossing': 'Crossed',
  'technical success': 'Succeeded',
  'final recanalisation': 'Recanalised',
  'in-hospital MACE': 'MACE',
  'in-hospital death': 'Deaths',
  pericardiocentesis: 'Drained',
  'clinical perforation requiring treatment': 'Perforated',
};

/** What is counted of a score, as the head of a column: `Crossed`, `MACE`; for technical failure and the like `Failed`. */
export const eventHead = ({ outcome }: ScoreAudit): string => HEADS[outcome] ?? 'Failed';

/** `J-CTO: guidewire crossing within 30 minutes`; a score that is called by its endpoint says it once. */
export const scoreTitle = ({ name, outcome }: ScoreAudit): string =>
  name.endsWith(outcome) ? name : `${name}: ${outcome}`;

/** `3`, `5 to 6` */
export const pointsRange = (from: number, to: number): string =>
  from === to ? String(from) : `${from} to ${to}`;

/** `3 or more`, where a group reaches to the end of the score. */
const groupText = ({ from, to }: GroupAudit, { maximum }: ScoreAudit): string =>
  from === to ? String(from) : to >= maximum ? `${from} or more` : pointsRange(from, to);

/** A row of the table of a score: what it is of, and its cells in words. */
interface ScoreRow {
  readonly name: string;
  readonly known: string;
  readonly observed: string;
  readonly rate: string;
  readonly published: string;
  readonly missing: string;
}

function rowOf(name: string, share: ShownShare, published: string): ScoreRow {
  const { n, missing, observed } = share;
  return {
    name,
    known: n === null ? `<${FEWEST}` : numeral(n),
    observed: observed === null ? DASH : numeral(observed),
    rate: n === null || (n >= FEWEST && observed === null) ? 'not shown' : shareText(share),
    published,
    missing: numeral(missing),
  };
}

/** The rows by points; a group that has one figure for several of them has a row that it is compared with; then all. */
export function scoreRows(score: ScoreAudit): ScoreRow[] {
  const { points, groups, n, observed, missing, without, without_points } = score;
  const rows: ScoreRow[] = [];
  const isIn = ({ from, to }: GroupAudit, one: PointsAudit) => from <= one.points && one.points <= to;
  for (const [at, one] of points.entries()) {
    const group = groups.find((some) => isIn(some, one));
    const name = pointsRange(one.points, one.points_to);
    const isAlone = !group || points.filter((other) => isIn(group, other)).length === 1;
    const hasFigure = one.predicted_low !== null;
    const shared = group && group.from !== group.to ? ` (one figure for ${groupText(group, score)})` : '';
    const figure = `${predictedText(one)}${hasFigure ? shared : ''}`;
    rows.push(rowOf(name, one, isAlone || !hasFigure ? figure : DASH));
    const next = points[at + 1];
    if (group && hasFigure && !isAlone && !(next && isIn(group, next)))
      rows.push(rowOf(`${groupText(group, score)}, together`, group, predictedText(one)));
  }
  const all = { n, missing, observed, ...rates(observed, n) };
  if (points.length > 1) rows.push(rowOf('all', all, DASH));
  if (without_points > 0) rows.push(rowOf('without points', without, DASH));
  return rows;
}

function rates(observed: number, n: number) {
  const share = proportion(observed, n);
  return { rate: share?.value ?? null, low: share?.low ?? null, high: share?.high ?? null };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A verdict in words, of the sum of all points. */
function verdictText({ verdict, model, observed_to_expected: ratio }: ScoreAudit): string {
  const said = model ? 'predicted' : 'published';
  if (verdict === 'more' || verdict === 'less') return `${verdict} often than ${said}`;
  if (verdict === 'as_published') return `as ${said}, as far as these numbers can tell`;
  if (verdict !== 'by_points') return 'whether that differs cannot be told';
  const [low, high] = [ratio?.low ?? 1, ratio?.high ?? 1].map((limit) => Number(limit.toFixed(2)));
  const sum = (low ?? 1) > 1 ? 'more often than' : (high ?? 1) < 1 ? 'less often than' : 'about as';
  return `in sum ${sum} ${said}, but not at all points`;
}

/** What the figures add up to, and what follows. */
function comparison(score: ScoreAudit): string {
  const { expected, expected_low, expected_high, expected_n, expected_observed, n, verdict, model } = score;
  if (score.disputed)
    return '. No comparison can be relied on: the figures are disputed, so no total is compared.';
  if (expected_low === null || expected_high === null || expected_observed === null)
    return expected_n > 0
      ? `. Only ${many(expected_n, score.unit)} have a published figure.`
      : '. No figure by points was found in what we read.';
  const sum = (value: number) => numeral(value < 10 ? Number(value.toFixed(1)) : Math.round(value));
  const figures = model ? 'the figures of the model' : 'the published figures';
  const total = expected === null ? `between ${sum(expected_low)} and ${sum(expected_high)}` : sum(expected);
  if (verdict === null)
    return `. ${numeral(expected_n)} of them have a figure, ${numeral(expected_observed)} with the event, where ${figures} add up to ${total}: too small a part for a verdict on all.`;
  const ratio = score.observed_to_expected
    ? ` (observed : expected ${estimateText(score.observed_to_expected)})`
    : '';
  const part =
    expected_n < n
      ? `. In the ${numeral(expected_n)} that have a figure there were ${numeral(expected_observed)}`
      : '';
  return `${part}, where ${figures} add up to ${total}: ${verdictText(score)}${ratio}.`;
}

/** What the outcomes that are not known could make of observed : expected. */
function bounds({ if_none, if_all, groups, unit, verdict }: ScoreAudit): string[] {
  const missing = groups.reduce((sum, one) => sum + (one.predicted === null ? 0 : one.missing), 0);
  if (if_none === null || if_all === null || missing === 0) return [];
  const open = verdict === 'cannot_tell' ? ', so that they leave it open' : '';
  return [
    `Of ${many(missing, unit)} the outcome is not known: had it come about in none of them, observed : expected would be ${if_none.toFixed(2)}, in all ${if_all.toFixed(2)}${open}.`,
  ];
}

/** By group, where there are several with a figure. */
function byGroups(score: ScoreAudit): string[] {
  const judged = score.groups.filter(({ verdict }) => verdict !== null);
  if (judged.length < 2) return [];
  const named = (wanted: GroupAudit['verdict'], words: string, after = '') => {
    const found = judged.filter(({ verdict }) => verdict === wanted);
    const names = listed(found.map((one) => groupText(one, score)));
    return found.length === 0 ? [] : [`${words} at ${names}${after}`];
  };
  const parts = [
    ...named('more', 'more often'),
    ...named('less', 'less often'),
    ...named('as_published', 'no difference shown'),
    ...named('cannot_tell', 'open', ', for the outcomes that are not known'),
  ];
  return [`By points: ${parts.join('; ')}.`];
}

const HARDLY = 0.6;
const USEFULLY = 0.7;

/** How well the points tell outcomes apart. */
export function discriminationText({ c, points }: ScoreAudit): string {
  if (points.filter(({ rate }) => rate !== null).length < 2)
    return 'Only one number of points is shown, so there is nothing to separate.';
  if (!c)
    return `There are fewer than ${FEWEST} outcomes of one kind, too few to tell how well the points separate them.`;
  const [more, equal, half] = [c.more, c.equal, c.value].map((part) => Math.round(part * 100));
  const verdict =
    c.high < 0.5
      ? 'they point the wrong way'
      : c.low <= 0.5
        ? 'chance alone could give that'
        : c.value < HARDLY
          ? 'the points hardly separate them'
          : c.value < USEFULLY
            ? 'the points separate them weakly'
            : 'the points separate them usefully';
  return `Of 100 pairs with different outcomes, the one with the worse outcome had more points in ${more}, as many in ${equal}, fewer in ${100 - (more ?? 0) - (equal ?? 0)}; with ties as half that is ${half}, where 50 is chance: ${verdict} (c ${estimateText(c)}).`;
}

/** What happened, and what was published, in sentences. */
export function comparisonText(score: ScoreAudit): string[] {
  const { outcome, observed, n, unit } = score;
  const first = `${capital(outcome)} in ${numeral(observed)} of ${many(n, unit)} (${percent(observed / n, 1)})`;
  return [`${first}${comparison(score)}`, ...byGroups(score), ...bounds(score)];
}

/** Of which points nothing is shown, where there are any. */
export function leftOutText({ points }: ScoreAudit): string[] {
  const left = points.filter(({ n, rate }) => n !== 0 && rate === null);
  if (left.length === 0) return [];
  const names = listed(left.map(({ points: from, points_to: to }) => pointsRange(from, to)));
  return [`No outcome is shown of ${names} points, and none of these is counted above.`];
}
