/**
 * How serious a unit takes a problem.
 *
 * No setting can hide an error, and the problems of silencing comments cannot be silenced themselves. The severity of
 * all others is the unit's to decide.
 */
import { isOffByDefault, isProblemCode, problemCodes, type Severity, severityOf } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { defaultSettings, type Settings } from '../score/engine/settings.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { either, toEnglish } from '../text/message.ts';

/** How serious a problem may be taken. */
const LEVELS: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The codes whose severity a unit decides. */
export const decidableCodes = problemCodes.filter(
  (code) => severityOf(code) !== 'error' && !code.startsWith('ignore-') && code !== 'too-many-findings',
);

/** How serious a problem is for the unit; null if it does not want to hear of it. */
export function severityFor({ code, severity }: Problem, { severity: wanted }: Settings): Severity | null {
  const level = decidableCodes.includes(code) ? wanted[code] : undefined;
  const wished = level ?? (isOffByDefault(code) ? 'off' : severity);
  return wished === 'off' ? null : wished;
}

/** Settings by their names without `ctoNotes.`, whatever their values are. */
export type SettingValues = Partial<Record<keyof Settings, unknown>>;

/** Something that a setting does not take. */
interface RejectedValue {
  readonly key: keyof Settings;
  /** What was written, as JSON. */
  readonly value: string;
  /** What the setting takes instead, in English. */
  readonly takes: string;
}

interface Reader<T> {
  /** In English. Asked for only where a value is rejected: the first list in words takes a fifth of the start. */
  takes(): string;
  /** What of a value can be used, undefined for nothing; `reject` is told each part that cannot. */
  read(value: unknown, reject: (value: string) => void): T | undefined;
}

const listed = (values: readonly unknown[]): string => toEnglish(either(values.map(String)));

function accepting<T>(takes: () => string, isTaken: (value: unknown) => value is T): Reader<T> {
  return { takes, read: (value, reject) => (isTaken(value) ? value : void reject(JSON.stringify(value))) };
}

function oneOf<T>(values: readonly T[]): Reader<T> {
  return accepting(
    () => listed(values),
    (value): value is T => values.some((one) => one === value),
  );
}

function positive(most = Number.MAX_VALUE): Reader<number> {
  return accepting(
    () => `a number above 0${most === Number.MAX_VALUE ? '' : ` and up to ${most}`}`,
    (value): value is number => typeof value === 'number' && value > 0 && value <= most,
  );
}

const scoreIds: readonly string[] = catalogue.map(({ id }) => id);

const readers: { readonly [Key in keyof Settings]: Reader<Settings[Key]> } = {
  scores: {
    takes: () => `a list of ${listed(scoreIds)}`,
    read(value, reject) {
      if (!Array.isArray(value)) return void reject(JSON.stringify(value));
      for (const id of value) if (!scoreIds.includes(id)) reject(JSON.stringify(id));
      return value.filter((id) => scoreIds.includes(id));
    },
  },
  disputedFigures: oneOf(['mark', 'hide'] as const),
  residualStenosisLimit: positive(100),
  summarySafety: oneOf([true, false]),
  airKermaLimit: positive(),
  contrastLimit: positive(),
  severity: {
    takes: () => `${listed(LEVELS)} for one of these codes: ${decidableCodes.join(', ')}`,
    read(value, reject) {
      if (typeof value !== 'object' || value === null) return void reject(JSON.stringify(value));
      const known = Object.entries(value).filter(([code, level]) => {
        const isKnown = isProblemCode(code) && decidableCodes.includes(code) && LEVELS.includes(level);
        if (!isKnown) reject(`${JSON.stringify(code)}: ${JSON.stringify(level)}`);
        return isKnown;
      });
      return Object.fromEntries(known);
    },
  },
};

/** The names of all settings, without `ctoNotes.`. */
export const settingNames = Object.keys(readers) as readonly (keyof Settings)[];

/** Reads settings; what makes no sense is left out, and told. */
export function readSettings(values: SettingValues): {
  readonly settings: Partial<Settings>;
  readonly rejected: readonly RejectedValue[];
} {
  const rejected: RejectedValue[] = [];
  const entries = settingNames.flatMap((key) => {
    if (values[key] === undefined) return [];
    const { takes, read } = readers[key];
    const value = read(values[key], (value) => rejected.push({ key, value, takes: takes() }));
    return value === undefined ? [] : [[key, value]];
  });
  return { settings: Object.fromEntries(entries), rejected };
}

/** Reads settings; a value that makes no sense gives way to the default. */
export function settingsFrom(values: SettingValues): Settings {
  return { ...defaultSettings, ...readSettings(values).settings };
}

const SECTION = 'ctoNotes';

/** Our settings among all that an editor keeps: each by its full name, `ctoNotes.scores`, or in a section. */
export function ownSettings(all: object): SettingValues {
  const entries = Object.entries(all);
  const section = entries.find(([name]) => name === SECTION)?.[1];
  const named = entries
    .filter(([name]) => name.startsWith(`${SECTION}.`))
    .map(([name, value]) => [name.slice(SECTION.length + 1), value]);
  return { ...(typeof section === 'object' ? section : {}), ...Object.fromEntries(named) };
}
