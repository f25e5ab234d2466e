/** An invented procedure as a note, as a person writes it: with gaps, bounds, slips, and in both carriers. */
import { stringify } from 'yaml';
import type { Draw, InventedLesion, InventedProcedure } from './invented-procedures.ts';

/** How often a note lacks what it could say. */
const GAPS = {
  key: 0.03,
  procedure: 0.01,
  unknown: 0.02,
  outcome: 0.04,
  complications: 0.05,
  bound: 0.08,
  slip: 0.01,
};

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** Keys that do not take `unknown`. */
const KNOWN_OR_NOT_RECORDED: readonly string[] = ['egfr_ml_min', 'timi_before', 'air_kerma_gy'];

/** Some keys are left out, some answered `unknown`. */
function withGaps(draw: Draw, entries: Readonly<Record<string, Value>>): Record<string, Value> {
  const kept = Object.entries(entries).filter(() => !draw.happens(GAPS.key));
  const isOpen = (key: string) => draw.happens(GAPS.unknown) && !KNOWN_OR_NOT_RECORDED.includes(key);
  return Object.fromEntries(kept.map(([key, value]) => [key, isOpen(key) ? 'unknown' : value]));
}

/** A length as it was measured: mostly a number, else a bound or a range that it lies in. */
function measured(draw: Draw, length: number): Value {
  if (!draw.happens(GAPS.bound)) return length;
  return draw.one<Value>([
    [length < 20 ? 'under 20' : 'over 20', 2],
    [`${Math.max(length - 5, 1)}-${length + 5}`, 1],
    [`about ${length}`, 1],
  ]);
}

function crossingOf(draw: Draw, { vessel, strategies, crossed, minutes }: InventedLesion): Value {
  const time = crossed && !draw.happens(GAPS.outcome) ? { minutes } : {};
  if (draw.happens(0.5))
    return { strategies, successful: crossed ? (strategies.at(-1) ?? '') : 'none', ...time };
  const attempts = strategies.map((strategy, at) => {
    const isLast = at === strategies.length - 1;
    const route = strategy.startsWith('retrograde')
      ? { channel: 'septal', donor: vessel === 'LAD' ? 'RCA' : 'LAD' }
      : {};
    return { strategy, ...route, result: isLast && crossed ? 'crossed' : 'failed' };
  });
  return { attempts, ...time };
}

function lesionOf(draw: Draw, lesion: InventedLesion, at: number): Record<string, Value> {
  const slip = draw.happens(GAPS.slip) ? { calcification: 'a lot' } : {};
  const seen = {
    id: 'ABC'[at] ?? `L${at}`,
    vessel: lesion.vessel,
    ...withGaps(draw, {
      ...lesion.findings,
      length_mm: measured(draw, lesion.length),
      bend_degrees: lesion.bend,
    }),
    ...slip,
  };
  if (!lesion.attempted) return { ...seen, attempted: 'no' };
  return {
    ...seen,
    crossing: crossingOf(draw, lesion),
    ...(draw.happens(GAPS.outcome)
      ? {}
      : { outcome: { timi_flow: lesion.flow, residual_stenosis_percent: lesion.stenosis } }),
  };
}

function complicationsOf(draw: Draw, { complications }: InventedProcedure): Record<string, Value> {
  if (draw.happens(GAPS.complications)) return {};
  const treatment: Readonly<Record<string, readonly string[]>> = {
    perforation: ['balloon'],
    tamponade: ['pericardiocentesis'],
  };
  const entries = complications.map((kind) =>
    treatment[kind] ? { kind, treatment: treatment[kind] } : kind,
  );
  return { complications: entries.length > 0 ? entries : ['none'] };
}

const yaml = (value: Value): string => stringify(value, { indent: 2, lineWidth: 0 });

const fence = (word: string, value: Value) => `\`\`\`${word}\n${yaml(value)}\`\`\`\n`;

/**
 * The text of a note and the ending of its file's name.
 *
 * @param isWhole leaves no gap and makes no slip
 */
export function inventedNote(draw: Draw, procedure: InventedProcedure): { text: string; ending: string } {
  const { patient, age, sex, history, date, operator, contrast, airKerma, minutes } = procedure;
  const note: Record<string, Value> = {
    patient: { id: patient, age_years: age, sex, ...withGaps(draw, history) },
    indication: { symptoms: ['angina'], goals: ['symptom_relief'] },
    consent: { obtained: 'yes', date, discussed: ['benefits', 'risks', 'alternatives', 'chance_of_success'] },
    procedure: {
      ...(draw.happens(GAPS.procedure) ? {} : { date }),
      ...(draw.happens(GAPS.procedure) ? {} : { operators: [operator] }),
      ...withGaps(draw, { contrast_ml: contrast, air_kerma_gy: airKerma, duration_min: minutes }),
    },
  };
  const lesions = procedure.lesions.map((lesion, at) => lesionOf(draw, lesion, at));
  const complications = complicationsOf(draw, procedure);
  if (!draw.happens(0.1))
    return { text: yaml({ cto_note: 1, ...note, lesions, ...complications }), ending: 'cto.yaml' };
  const fences = lesions.map(
    (lesion) => `\nThe lesion was seen from two sides.\n\n${fence('cto-lesion', lesion)}`,
  );
  return {
    text: `# CTO PCI, ${date}\n\n${fence('cto-note', { ...note, ...complications })}${fences.join('')}`,
    ending: 'md',
  };
}
