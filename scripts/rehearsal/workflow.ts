/** A workflow of the forge, as far as ours go: jobs that wait for each other, steps, environments and permissions. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | boolean>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Written {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** What the forge would do for us that nothing here does. */
const UNKNOWN = [
  'if',
  'strategy',
  'container',
  'services',
  'defaults',
  'outputs',
  'env',
  'continue-on-error',
];

export interface Job {
  readonly name: string;
  /** Such as `contents:read`. */
  readonly rights: readonly string[];
  readonly steps: readonly Step[];
}

/** Replaces the one expression that the steps have. Throws on any other. */
export function expand(text: string): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression) => {
    if (expression !== 'github.token') throw new Error(`The rehearsal does not know \${{ ${expression} }}.`);
    return 'forge';
  });
}

/** The jobs of a workflow, each after those that it needs. Throws on what the rehearsal would otherwise leave out. */
export function jobsOf(file: string): Job[] {
  const workflow = parse(readFileSync(file, 'utf8'));
  const left = new Map(Object.entries(workflow.jobs as Record<string, Written>));
  const jobs: Job[] = [];
  while (left.size > 0) {
    const ready = [...left].find(([, { needs }]) => ![needs ?? []].flat().some((name) => left.has(name)));
    if (!ready) throw new Error(`${file}: jobs wait for each other: ${[...left.keys()].join(', ')}.`);
    const [name, job] = ready;
    for (const part of [job, ...job.steps]) {
      const unknown = Object.keys(part).find(
        (key) => UNKNOWN.includes(key) && !(key === 'env' && part !== job),
      );
      if (unknown) throw new Error(`${file}, ${name}: the rehearsal does not know “${unknown}”.`);
    }
    const permissions: Record<string, string> = job.permissions ?? workflow.permissions ?? {};
    const rights = Object.entries(permissions).flatMap(([key, right]) => {
      return right === 'write' ? [`${key}:read`, `${key}:write`] : [`${key}:${right}`];
    });
    jobs.push({ name, rights, steps: job.steps });
    left.delete(name);
  }
  return jobs;
}
