/** Pictures of a lesion that is complete, with some values changed. */
import { plainLesion } from '../../scripts/pictured-lesions.ts';
import { lesionPicture } from '../../src/picture/lesion-picture.ts';
import type { Picture, PictureOptions } from '../../src/picture/picture.ts';
import { assess, chosenOf } from '../../src/score/engine/assess.ts';
import type { Facts } from '../../src/score/engine/facts.ts';
import type { ScoreResult } from '../../src/score/engine/score.ts';
import { defaultSettings } from '../../src/score/engine/settings.ts';

/** Everything that J-CTO and PROGRESS-CTO ask for, none of which counts. */
export const complete: Facts = {
  lesion: { id: 'A', ...plainLesion },
  patient: { dominance: 'right' },
};

/** The facts with values of keys changed, `patient.` and `crossing.` among them; `undefined` takes one away. */
export function factsWith(changes: Readonly<Record<string, unknown>>): Facts {
  const lesion: Record<string, unknown> = { ...complete.lesion };
  const patient: Record<string, unknown> = { ...complete.patient };
  for (const [key, value] of Object.entries(changes)) {
    const [section, inner] = key.split('.');
    if (inner === undefined) lesion[key] = value;
    else if (section === 'patient') patient[inner] = value;
    else lesion[section ?? ''] = { ...(lesion[section ?? ''] as object), [inner]: value };
  }
  const written = (map: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
  return { lesion: written(lesion), patient: written(patient) };
}

/** The results of scores for facts; of those of the unit if none are named. */
export function resultsFor(
  facts: Facts,
  scores: readonly string[] = defaultSettings.scores,
): readonly ScoreResult[] {
  const settings = { ...defaultSettings, scores };
  return chosenOf(assess(facts, settings), settings).chosen;
}

/** The picture of a complete lesion with values of keys changed. */
export function pictureWith(
  changes: Readonly<Record<string, unknown>> = {},
  scores?: readonly string[],
  options?: PictureOptions,
): Picture {
  const facts = factsWith(changes);
  return lesionPicture(facts, resultsFor(facts, scores), options);
}
