import * as vscode from 'vscode';
import { defaultSettings, type Settings } from '../score/settings.ts';

/** The user's settings. A value of the wrong kind, as hand-written settings may have, gives way to the default. */
export function readSettings(): Settings {
  const section = vscode.workspace.getConfiguration('ctoNotes');
  const number = (key: string, fallback: number, most = Number.MAX_VALUE) => {
    const value = section.get<unknown>(key);
    return typeof value === 'number' && value > 0 && value <= most ? value : fallback;
  };
  const scores = section.get<unknown>('scores');
  return {
    scores: Array.isArray(scores) ? scores.map(String) : defaultSettings.scores,
    residualStenosisLimit: number('residualStenosisLimit', defaultSettings.residualStenosisLimit, 100),
    disputedFigures: section.get('disputedFigures') === 'hide' ? 'hide' : 'mark',
    summarySafety: section.get('summarySafety') === true,
    airKermaLimit: number('airKermaLimit', defaultSettings.airKermaLimit),
    contrastLimit: number('contrastLimit', defaultSettings.contrastLimit),
  };
}
