/** Operators on the page of an audit: a sheet of their own, which is no result. */
import { htmlTable, tag } from '../report/html.ts';
import type { Audit } from './audit.ts';
import { funnelChart } from './charts.ts';
import { cell, figure, paragraph } from './figure.ts';
import type { FunnelLimit, OperatorAudit } from './operators.ts';
import type { Part } from './parts.ts';
import { FEWEST, FEWEST_PROCEDURES, type Share } from './share.ts';
import { DASH, listed, many, numeral, percent, shareText } from './words.ts';

/** The rate of a part, or why none is shown. */
export function partText(share: Share | null, { procedures }: Part): string {
  if (share) return shareText(share);
  return procedures < FEWEST_PROCEDURES ? `fewer than ${FEWEST_PROCEDURES} procedures` : 'not shown';
}

/** Who lies beyond a limit, and who of them beyond the outer one too: `1 (A), beyond the solid ones too`. */
function beyond(
  drawn: readonly OperatorAudit[],
  side: string,
  isPast: (rate: number, limit: FunnelLimit) => readonly [inner: boolean, outer: boolean],
): string {
  const past = drawn.flatMap(({ operator, limits, technical_success: share }) => {
    const [inner, outer] = limits && share?.rate != null ? isPast(share.rate, limits) : [false, false];
    return inner ? [{ name: operator ?? '', outer }] : [];
  });
  if (past.length === 0) return 'none';
  const outer = past.filter((one) => one.outer).map(({ name }) => name);
  const also =
    outer.length === 0
      ? ''
      : outer.length === past.length
        ? `, ${side} the solid ones too`
        : `; ${side} the solid ones too: ${listed(outer)}`;
  return `${past.length} (${listed(past.map(({ name }) => name))})${also}`;
}

function funnelText(drawn: readonly OperatorAudit[], { funnel_centre: centre }: Audit): string {
  const below = beyond(drawn, 'below', (rate, { low, lowest }) => [rate < low, rate < lowest]);
  const above = beyond(drawn, 'above', (rate, { high, highest }) => [rate > high, rate > highest]);
  const middle =
    centre?.of === 'median'
      ? 'the median operator'
      : 'the rate of all lesions, since there are too few operators for a median';
  return `Each dot is an operator: how many lesions, and how many of them succeeded. The middle line is ${middle}. Chance alone leaves about 19 of 20 operators between the dashed lines and nearly all between the solid ones. Below the dashed lines: ${below}. Above: ${above}.`;
}

const CANNOT =
  'The lines assume equally hard lesions, which these were not, and operators usually differ somewhat more than chance. A point outside them asks for a review of cases and of recording, and says nothing about the operator\u2019s skill: it is a reason to look, not a result.';

const difficulty = ({ j_cto: { n, difficult } }: OperatorAudit): string =>
  n < FEWEST ? DASH : `${percent(difficult / n)} of ${numeral(n)}`;

function expectationText({ expectation }: OperatorAudit): string {
  if (!expectation) return DASH;
  const { n, rate, expected } = expectation;
  return `${percent(expected)} expected, ${percent(rate)} observed, of ${numeral(n)}`;
}

/** The sheet; nothing where no operator is recorded. */
export function operatorSection(found: Audit): string {
  const { operators, funnel } = found;
  if (operators.every(({ operator }) => operator === null)) return '';
  const drawn = operators.filter(
    ({ operator, technical_success: share }) => operator !== null && share?.rate != null,
  );
  const score = operators.find(({ expectation }) => expectation)?.expectation?.score ?? null;
  const head = [
    'Operator',
    'Procedures',
    'Lesions',
    'Technical success (95 % CI)',
    'Not known',
    'J-CTO 3 or more',
  ];
  const rows = operators.map((one) => [
    one.operator ?? 'not recorded',
    numeral(one.procedures),
    numeral(one.lesions),
    partText(one.technical_success, one),
    numeral(one.unknown),
    difficulty(one),
    ...(score ? [expectationText(one)] : []),
    partText(one.in_hospital_mace, one),
  ]);
  const says = funnelText(drawn, found);
  return tag(
    'section',
    { class: 'operators' },
    tag('h2', {}, 'Operators'),
    paragraph('Confidential: not for display.', { class: 'notice' }),
    drawn.length === 0 || funnel.length === 0
      ? paragraph(
          `No operator has ${FEWEST_PROCEDURES} procedures and ${many(FEWEST, 'known outcome')}, so there are counts only.`,
        )
      : figure(funnelChart(found, says), [says], CANNOT),
    htmlTable(
      [...head, ...(score ? [`Technical success by ${score} points`] : []), 'In-hospital MACE (95 % CI)'].map(
        cell,
      ),
      rows.map((row) => row.map(cell)),
    ),
    paragraph(
      [
        'Listed alphabetically. Each procedure is counted for the operator named first; second operators and proctors are not shown.',
        ...(score
          ? [
              `Expected: how often other operators succeeded in lesions with the same points. That corrects for ${score} points alone, in lesions that have them.`,
            ]
          : []),
      ].join(' '),
      { class: 'quiet' },
    ),
  );
}
