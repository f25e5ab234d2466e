import type { ConsoleFeature, Features } from './protocol.ts';

const SENTENCE = 'cto-note was sent something that it could not make sense of.';

/** The connection's log, which clients keep: it tells that something went wrong, and nothing of what was sent. */
const quietConsole: ConsoleFeature<object> = (Base) =>
  class extends Base {
    override error(): void {
      super.error(SENTENCE);
    }
    override warn(): void {
      super.warn(SENTENCE);
    }
    override info(): void {}
    override log(): void {}
    override debug(): void {}
  };

/** What our connections have beyond the usual. */
export const quiet: Features<object> = { __brand: 'features', console: quietConsole };
