import { defaultSettings, type Settings } from '../score/settings.ts';
import { severitiesFrom } from './severity.ts';

/**
 * Settings as people write them. A value of the wrong kind gives way to the default.
 *
 * @param read the value of a setting by its name without `ctoNotes.`; undefined where none is written
 */
export function settingsFrom(read: (key: keyof Settings) => unknown): Settings {
  const number = (key: keyof Settings, fallback: number, most = Number.MAX_VALUE) => {
    const value = read(key);
    return typeof value === 'number' && value > 0 && value <= most ? value : fallback;
  };
  const scores = read('scores');
  return {
    scores: Array.isArray(scores) ? scores.map(String) : defaultSettings.scores,
    residualStenosisLimit: number('residualStenosisLimit', defaultSettings.residualStenosisLimit, 100),
    disputedFigures: read('disputedFigures') === 'hide' ? 'hide' : 'mark',
    summarySafety: read('summarySafety') === true,
    airKermaLimit: number('airKermaLimit', defaultSettings.airKermaLimit),
    contrastLimit: number('contrastLimit', defaultSettings.contrastLimit),
    severity: severitiesFrom(read('severity')),
  };
}
