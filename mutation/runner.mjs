/**
 * Stryker's runner for mocha, which also tries mutants of what is set once: it reads the bundle of the tests anew for
 * each of them, where the runner by itself would start a process.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

const { cache } = createRequire(import.meta.url);

function createRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const mutantRun = runner.mutantRun.bind(runner);
  runner.capabilities = async () => ({ reloadEnvironment: true });
  runner.mutantRun = async (options) => {
    if (options.reloadEnvironment) {
      for (const file of runner.options.mochaOptions.spec) delete cache[resolve(file)];
      await runner.init();
      runner.loadedEnv = false;
    }
    return await mutantRun(options);
  };
  return runner;
}
createRunner.inject = createMochaTestRunner.inject;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', createRunner)];
