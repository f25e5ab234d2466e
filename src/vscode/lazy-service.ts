import type { createService, ExtensionService } from './service.ts';

/** Calls a feature. The editor keeps what an extension throws, and reports it if allowed: so no word of a note is in it. */
function quietly<T>(name: string, call: () => T): T {
  try {
    return call();
  } catch {
    throw new Error(`The error is in CTO Notes, not in the note: ${name} could not be answered.`);
  }
}

/**
 * The language service, loaded at its first use: most of the extension's code is in it, and the editor's start
 * does not wait for it.
 */
export function lazyService(): ExtensionService {
  let loaded: ExtensionService | null = null;
  const service = (): ExtensionService => {
    // For Node the bundler puts this module into a file of its own, and in the web it is evaluated here.
    const module = require('./service.ts') as { createService: typeof createService };
    loaded ??= module.createService();
    return loaded;
  };
  return new Proxy({} as ExtensionService, {
    get: (_, name: keyof ExtensionService) =>
      // What was never opened needs no closing.
      name === 'close' && !loaded
        ? () => undefined
        : (...args: never[]) =>
            quietly(name, () => (service()[name] as (...args: never[]) => unknown)(...args)),
  });
}
