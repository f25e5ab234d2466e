import { retrogradeFirst } from '../engine/applicability.ts';
import { notSeptal, smallConnection } from '../engine/collaterals.ts';
import { oneOf } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import type { Source } from '../evidence/literature.ts';
import { calcified } from './shared-items.ts';

const tanaka2024: Source = {
  short: 'Tanaka 2024',
  citation: 'Tanaka H, et al. JACC Cardiovasc Interv 2024.',
  doi: '10.1016/j.jcin.2024.03.023',
  pmid: '38703149',
};

const progress2024: Source = {
  short: 'J Invasive Cardiol 2024, JR-CTO',
  citation: 'Validation of the JR-CTO score in the PROGRESS-CTO registry. J Invasive Cardiol 2024.',
  doi: '10.25270/jic/24.00208',
};

/** JR-CTO, from Japan: how difficult a primary retrograde procedure will be. Its points are known, its rates were not found. */
export const jrCto: Score = {
  id: 'jr_cto',
  name: 'JR-CTO',
  predicts: 'failure of guidewire crossing in primary retrograde CTO PCI',
  source: tanaka2024,
  origin: 'Developed in 2,374 patients of the Japanese CTO-PCI Expert Registry, 2016–2022.',
  confidence: 'abstract',
  applicability: retrogradeFirst,
  items: [
    calcified(1),
    {
      id: 'tortuosity',
      label: 'Tortuosity',
      points: 1,
      test: oneOf('tortuosity', { counts: ['moderate', 'severe'], spares: ['none', 'mild'] }),
      meaning: 'Tortuosity of the vessel. The abstract gives no grade; CTO Notes counts moderate and severe.',
    },
    {
      id: 'werner_cc',
      label: 'Werner CC 0 or 1',
      points: 1,
      test: smallConnection,
      meaning: 'Size of the collateral connection; CC2 does not count.',
    },
    {
      id: 'channel',
      label: 'Channel other than septal',
      points: 1,
      test: notSeptal,
      meaning:
        'The channel of the first retrograde attempt, or else of the collaterals. The abstract does not say whether an ipsilateral channel counts, so it leaves the item open.',
    },
  ],
  groups: [{ from: 0, to: 4, label: null, figure: null }],
  notCounted: ['Stump and length are not items.'],
  limits: [
    {
      text: 'It applies only if the first strategy is retrograde, which before the procedure is only a plan.',
      source: null,
    },
    { text: 'C-statistic 0.72 and 0.71.', source: tanaka2024, isPerformance: true },
    { text: 'In the PROGRESS-CTO registry its predictive value was only modest.', source: progress2024 },
  ],
};
