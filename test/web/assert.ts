/** What the tests use of `node:assert/strict`, for a worker that has none. */

function fail(message: string | undefined, what: string, ...seen: unknown[]): never {
  throw new Error([message, what, ...seen.map(shown)].filter((part) => part !== undefined).join('\n'));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value));
}

/** The names of the values a thing is made of; null for one that is only equal to itself. */
function partsOf(value: unknown): Record<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null;
  const kind = Object.getPrototypeOf(value);
  const isPlain = kind === Object.prototype || kind === null;
  return isPlain || Array.isArray(value) || ArrayBuffer.isView(value) ? { ...value } : null;
}

function same(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  const a = partsOf(actual);
  const b = partsOf(expected);
  if (!a || !b || Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return false;
  const names = Object.keys(a);
  // An array also has a length, which holes do not show.
  if (Array.isArray(actual) && actual.length !== (expected as unknown[]).length) return false;
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, 'This is not true:', value);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, 'These two are not the same:', actual, expected);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) fail(message, 'These two do not say the same:', actual, expected);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `This does not match ${pattern}:`, text);
}

export async function rejects(promise: Promise<unknown>, pattern?: RegExp): Promise<void> {
  const error = await promise.then(
    () => fail(undefined, 'This was not refused.'),
    (reason: unknown) => String(reason),
  );
  if (pattern && !pattern.test(error)) fail(undefined, `This does not match ${pattern}:`, error);
}
