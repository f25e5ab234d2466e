/**
 * What revascularisation of a chronic total occlusion has been shown to do, and what it has not.
 */
import type { Indication } from '../../generated/note.ts';
import { type Message, msg } from '../../text/message.ts';
import {
  escGuideline2024,
  euroCto2023,
  explore2016,
  orbitaCto2026,
  type Source,
  statPearls,
  usGuideline2021,
} from './literature.ts';

type Goal = NonNullable<Indication['goals']>[number];

/** The message for a goal that CTO PCI has not been shown to reach, or not in all sources. */
export interface Question {
  readonly severity: 'warning' | 'information';
  readonly message: Message;
}

const notLowered = (outcome: Message): Question => ({
  severity: 'warning',
  message: msg`CTO PCI has not been shown to reduce ${outcome}; it has been shown to improve symptoms and quality of life.`,
});

/** Goals that deserve a second look. */
export const questioned: Partial<Record<Goal, Question>> = {
  survival: notLowered(msg`all-cause mortality`),
  prevent_mi: notLowered(msg`myocardial infarction`),
  prevent_stroke: notLowered(msg`stroke`),
  prevent_revascularisation: {
    severity: 'information',
    message: msg`Sources differ on repeat revascularisation after CTO PCI: a review says that no benefit has been shown; EuroCTO found less of it at 3 years.`,
  },
  lvef_improvement: {
    severity: 'information',
    message: msg`CTO PCI has not been shown to improve ejection fraction: EXPLORE found no gain overall.`,
  },
};

/** Goals that CTO PCI has been shown to serve. */
export const shown: readonly Goal[] = ['symptom_relief', 'quality_of_life'];

/** What one source says of the benefit. */
export interface Evidence {
  readonly kind: 'review' | 'trial' | 'recommendation';
  readonly statement: Message;
  readonly source: Source;
  /** How it was read. */
  readonly reading: Message;
}

/** What has been shown of the benefit, in the order in which it is presented. */
export const evidence: readonly Evidence[] = [
  {
    kind: 'review',
    statement: msg`Revascularisation of a CTO has not been shown to lower all-cause mortality, myocardial infarction, stroke or repeat revascularisation; it has been shown to improve quality of life and to reduce angina.`,
    source: statPearls,
    reading: msg`read in an excerpt`,
  },
  {
    kind: 'trial',
    statement: msg`396 patients, not blinded. At 3 years: no difference in cardiovascular death or infarction (medical therapy 3.7 %, PCI 6.2 %, p 0.29); MACE 21.2 % with medical therapy and 11.2 % with PCI, largely because of ischaemia-driven revascularisation.`,
    source: euroCto2023,
    reading: msg`read in the abstract`,
  },
  {
    kind: 'trial',
    statement: msg`50 patients with one CTO, J-CTO 3 or less, blinded and sham-controlled. With PCI: odds ratio for less angina 4.38 (95 % credible interval 1.57 to 12.69); 30.6 more angina-free days in six months.`,
    source: orbitaCto2026,
    reading: msg`read in secondary sources: uscjournal.com, ctoohio.com`,
  },
  {
    kind: 'trial',
    statement: msg`CTO PCI led to no gain in ejection fraction overall.`,
    source: explore2016,
    reading: msg`read in a secondary source`,
  },
  {
    kind: 'recommendation',
    statement: msg`CTO PCI is recommended as class 2b.`,
    source: usGuideline2021,
    reading: msg`read in a secondary source: uscjournal.com`,
  },
  {
    kind: 'recommendation',
    statement: msg`CTO PCI is recommended as class IIa.`,
    source: escGuideline2024,
    reading: msg`read in a secondary source: uscjournal.com`,
  },
];
