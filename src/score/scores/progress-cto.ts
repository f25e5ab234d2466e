import { no, oneOf, yes } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import {
  christopoulos2016,
  type Dispute,
  figuresFrom,
  progressRegistry2024,
  statPearls,
} from '../evidence/literature.ts';

const dispute: Dispute = {
  sentence:
    "Disputed: neither the score's own cohort (technical success 92.9 %) nor the registry since (86.7 % at a mean score of 1.29) can give this row, which belongs to another cohort.",
  reasons: [
    {
      text: "In the score's own cohort of 781 procedures, technical success was 92.9 %. An overall rate is a weighted mean of its groups, so it cannot exceed that of the best group, printed as 91 %.",
      source: christopoulos2016,
    },
    {
      text: 'In 11,503 procedures of the same registry, 2017–2023, technical success was 86.7 % at a mean score of 1.29 in North America and 86.8 % at a mean of 1.07 elsewhere.',
      source: progressRegistry2024,
    },
    {
      text: 'Whatever mix of scores lies behind these means, the printed figures allow at most 69 % at 1.29 and 73 % at 1.07 (our arithmetic: their upper concave envelope).',
      source: null,
    },
    {
      text: 'The figures fall in steps of 17 points (91, 74, 57), then to "less than 4.3 %". A misprint for 43 alone does not explain this: with 43 they allow at most 75.5 % and 78 % (our arithmetic). They therefore belong to another cohort. No source was found that gives the true figures.',
      source: null,
    },
  ],
};

// The paper's own rate for each score was found in no readable source; the review prints this row.
const success = figuresFrom(statPearls, 'secondary', 'as printed', dispute);

/** PROGRESS-CTO, from the Prospective Global Registry for the Study of CTO Intervention. */
export const progressCto: Score = {
  id: 'progress_cto',
  name: 'PROGRESS-CTO',
  predicts: 'technical success',
  source: christopoulos2016,
  origin:
    'Four independent factors, one point each, from the Prospective Global Registry for the Study of Chronic Total Occlusion Intervention.',
  confidence: 'abstract',
  items: [
    {
      id: 'cap_ambiguity',
      label: 'Ambiguous proximal cap',
      points: 1,
      test: yes('cap_ambiguity'),
      meaning:
        'The exact site of the proximal cap cannot be determined, because side branches or overlapping branches obscure it. A blunt stump is a different feature.',
    },
    {
      id: 'tortuosity',
      label: 'Moderate or severe tortuosity',
      points: 1,
      test: oneOf('tortuosity', { counts: ['moderate', 'severe'], spares: ['none', 'mild'] }),
      meaning:
        'Tortuosity of the vessel proximal to the occlusion. A bend within the occlusion is a different feature. The angles by which the registry grades moderate and severe could not be read. If the vessel cannot be seen, the item stays open.',
    },
    {
      id: 'circumflex',
      label: 'Circumflex CTO',
      points: 1,
      test: oneOf('vessel', {
        counts: ['LCx', 'OM1', 'OM2', 'OM3', 'LPDA', 'LPL', 'OM'],
        spares: ['LM', 'LAD', 'RCA', 'RI', 'D1', 'D2', 'PDA', 'PLV', 'graft', 'D'],
      }),
      meaning:
        'The occlusion is in the circumflex artery. CTO Notes also counts its branches; whether the registry did was not verified.',
    },
    {
      id: 'no_interventional_collaterals',
      label: 'No interventional collaterals',
      points: 1,
      test: no('interventional_collaterals'),
      meaning: 'The operator judges no collateral passable with a wire and microcatheter.',
    },
  ],
  groups: [
    { from: 0, to: 0, label: null, figure: success(91) },
    { from: 1, to: 1, label: null, figure: success(74) },
    { from: 2, to: 2, label: null, figure: success(57) },
    { from: 3, to: 4, label: null, figure: success(4.3, { comparator: '<' }) },
  ],
  notCounted: [
    'Length, calcification, bends within the occlusion and the right coronary artery are not PROGRESS-CTO items; calculators that count them compute something else.',
  ],
  limits: [
    {
      text: "Whether a collateral is interventional is the operator's judgement and varies between operators.",
      source: null,
    },
    {
      text: 'Area under the curve 0.778 in the derivation cohort, 0.720 in the validation cohort.',
      source: christopoulos2016,
      isPerformance: true,
    },
  ],
};
