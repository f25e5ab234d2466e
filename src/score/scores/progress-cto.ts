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
      text: 'The cohort from which the score was developed had a technical success of 92.9 % in its 781 procedures. No row whose best group reaches 91 % can give that: an overall rate is a mean of the rates of its groups.',
      source: christopoulos2016,
    },
    {
      text: 'In 11,503 procedures of the same registry, 2017–2023, technical success was 86.7 % at a mean score of 1.29 in North America, and 86.8 % at a mean of 1.07 elsewhere.',
      source: progressRegistry2024,
    },
    {
      text: 'Whatever the mix of scores behind these means, the row gives at most 69 % at 1.29 and 73 % at 1.07. This arithmetic is ours: the upper concave envelope of the row.',
      source: null,
    },
    {
      text: 'The row falls in steps of 17 points (91, 74, 57) and then to "less than 4.3 %". A misprint for 43 alone does not explain it: with 43 the row gives at most 75.5 % and 78 % (our arithmetic). So it belongs to some other cohort. No source was found that states the true row.',
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
    'Developed from the Prospective Global Registry for the Study of Chronic Total Occlusion Intervention: four independent factors, one point each.',
  confidence: 'abstract',
  items: [
    {
      id: 'cap_ambiguity',
      label: 'Ambiguous proximal cap',
      points: 1,
      test: yes('cap_ambiguity'),
      meaning:
        'The exact site of the proximal cap cannot be determined, because side branches or overlapping branches hide it. A blunt stump is another finding.',
    },
    {
      id: 'tortuosity',
      label: 'Moderate or severe tortuosity',
      points: 1,
      test: oneOf('tortuosity', { counts: ['moderate', 'severe'], spares: ['none', 'mild'] }),
      meaning:
        'Tortuosity of the vessel on the way to the occlusion. A bend within it is another finding. The angles that the registry uses for moderate and severe could not be read. A vessel that cannot be seen leaves it unknown.',
    },
    {
      id: 'circumflex',
      label: 'Circumflex CTO',
      points: 1,
      test: oneOf('vessel', {
        counts: ['LCx', 'OM1', 'OM2', 'OM3', 'LPDA', 'LPL'],
        spares: ['LM', 'LAD', 'RCA', 'RI', 'D1', 'D2', 'PDA', 'PLV', 'graft'],
      }),
      meaning:
        'The occlusion lies in the circumflex artery. This project counts its branches with it; whether the registry did was not verified.',
    },
    {
      id: 'no_interventional_collaterals',
      label: 'No interventional collaterals',
      points: 1,
      test: no('interventional_collaterals'),
      meaning: 'No collateral that the operator judges passable with wire and microcatheter.',
    },
  ],
  groups: [
    { from: 0, to: 0, label: null, figure: success(91) },
    { from: 1, to: 1, label: null, figure: success(74) },
    { from: 2, to: 2, label: null, figure: success(57) },
    { from: 3, to: 4, label: null, figure: success(4.3, { comparator: '<' }) },
  ],
  notCounted: [
    'Length, calcification, bends within the occlusion and the right coronary artery are not items of PROGRESS-CTO; calculators that count them compute something else.',
  ],
  limits: [
    {
      text: "Whether a collateral is interventional is the operator's judgement, and differs between operators.",
      source: null,
    },
    { text: 'Area under the curve 0.778 in derivation and 0.720 in validation.', source: christopoulos2016 },
  ],
};
