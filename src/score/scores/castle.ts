import { atLeast, oneOf, yes } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import { figuresFrom, type Source } from '../evidence/literature.ts';

const szijgyarto2019: Source = {
  short: 'Szijgyarto 2019',
  citation: 'Szijgyarto Z, et al. JACC Cardiovasc Interv 2019;12(4):335-342.',
  doi: '10.1016/j.jcin.2018.11.020',
  pmid: '30711551',
};

const kalogeropoulos2020: Source = {
  short: 'Kalogeropoulos 2020',
  citation: 'Kalogeropoulos, et al. EuroIntervention 2020;15:e1615-23.',
  doi: '10.4244/EIJ-D-19-00352',
  pmid: '31270036',
};

const failure = figuresFrom(szijgyarto2019, 'abstract', 'read in the abstract');

/** CASTLE, of the EuroCTO registry: how often the procedure fails. */
export const castle: Score = {
  id: 'castle',
  name: 'CASTLE',
  predicts: 'technical failure',
  source: szijgyarto2019,
  origin: 'Developed from the EuroCTO registry: six factors, one point each.',
  confidence: 'abstract',
  items: [
    {
      id: 'cabg',
      label: 'CABG history',
      points: 1,
      test: yes('patient.prior_cabg'),
      meaning: 'Prior CABG.',
    },
    {
      id: 'age',
      label: 'Age of 70 or more',
      points: 1,
      test: atLeast('patient.age_years', 70, 'years'),
      meaning: 'Age on the day of the procedure.',
    },
    {
      id: 'stump',
      label: 'Stump blunt or invisible',
      points: 1,
      test: oneOf('stump', { counts: ['blunt', 'invisible'], spares: ['tapered'] }),
      meaning: 'Blunt and invisible stumps both count.',
    },
    {
      id: 'tortuosity',
      label: 'Tortuosity severe or unseen',
      points: 1,
      test: oneOf('tortuosity', { counts: ['severe', 'unseen'], spares: ['none', 'mild', 'moderate'] }),
      meaning: 'A vessel that cannot be seen counts, in this score only.',
    },
    {
      id: 'length',
      label: 'Length of 20 mm or more',
      points: 1,
      test: atLeast('length_mm', 20, 'mm'),
      meaning: 'Length of the occlusion.',
    },
    {
      id: 'calcification',
      label: 'Extent of calcification severe',
      points: 1,
      test: oneOf('calcification', { counts: ['severe'], spares: ['none', 'mild', 'moderate'] }),
      meaning: 'Only severe calcification counts.',
    },
  ],
  groups: [
    { from: 0, to: 1, label: null, figure: failure(8) },
    { from: 2, to: 3, label: null, figure: null },
    { from: 4, to: 6, label: null, figure: failure(35) },
  ],
  notCounted: ['Moderate calcification and moderate tortuosity do not count.'],
  limits: [
    { text: 'Only the rates of the lowest and highest groups were found.', source: null },
    {
      text: 'Derived from 14,882 procedures, validated in 5,745; area under the curve 0.66 and 0.68, respectively.',
      source: szijgyarto2019,
      isPerformance: true,
    },
    {
      text: 'In another cohort its area under the curve was 0.676, compared with 0.698 for J-CTO.',
      source: kalogeropoulos2020,
    },
  ],
};
