/** Apache Spark as pip installs it, and a cluster of it on this machine: a master and two workers. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MissingTool } from './debian.ts';
import { cacheFolder, temporaryFolder } from './paths.ts';
import { findOnPath } from './process.ts';

const HOST = '127.0.0.1';

/** Where `.ci/run` installs it. */
const packages = join(cacheFolder(), 'pyspark');
const home = join(packages, 'pyspark');

/** How long a part of the cluster may take to come up, in milliseconds: far longer than a busy machine takes. */
const PATIENCE = 180_000;

/** A running cluster. */
export interface Cluster {
  /**
   * Runs a program of Python on it.
   *
   * @throws Error with what the program printed, if it fails
   */
  submit(program: string, args: readonly string[]): Promise<void>;
  stop(): void;
}

/** @throws MissingTool if there is no Spark, Java or Python */
export function ensureSpark(): void {
  for (const [command, name] of [
    ['java', 'Java (17 or later)'],
    ['python3', 'Python'],
  ] as const)
    if (!findOnPath(command)) throw new MissingTool(`${name} is missing, which Spark needs.`);
  if (!existsSync(join(home, 'bin/spark-submit')))
    throw new MissingTool(
      `Spark is missing; please install it: python3 -m pip install --target ${packages} pyspark==4.3.0`,
    );
}

/** Starts a master and two workers with a core each, which listen on this machine alone. */
export async function startCluster(): Promise<Cluster> {
  const logs = temporaryFolder('spark');
  const env = {
    ...process.env,
    SPARK_HOME: home,
    PYTHONPATH: packages,
    SPARK_LOCAL_IP: HOST,
    SPARK_LOG_DIR: logs,
    SPARK_WORKER_DIR: logs,
    SPARK_LOCAL_DIRS: logs,
  };
  const running: ReturnType<typeof spawn>[] = [];
  const stop = () => {
    for (const part of running.splice(0)) part.kill();
  };
  process.once('exit', stop);
  /** Starts a part, and answers what it says of itself once it is there. */
  const start = (args: readonly string[], ready: RegExp): Promise<string> => {
    const part = spawn(join(home, 'bin/spark-class'), args, {
      env,
      cwd: logs,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(part);
    const said: string[] = [];
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`Waited in vain for Spark:\n${said.join('\n')}`)),
        PATIENCE,
      );
      part.once('exit', () => reject(new Error(`Spark ended:\n${said.join('\n')}`)));
      for (const stream of [part.stdout, part.stderr])
        createInterface({ input: stream }).on('line', (line) => {
          said.push(line);
          const [, found] = ready.exec(line) ?? [];
          if (found === undefined) return;
          clearTimeout(late);
          resolve(found);
        });
    });
  };
  const deploy = 'org.apache.spark.deploy';
  const loopback = ['--host', HOST, '--port', '0', '--webui-port', '0'];
  const master = await start([`${deploy}.master.Master`, ...loopback], /Starting Spark master at (\S+)/);
  const worker = [`${deploy}.worker.Worker`, ...loopback, '--cores', '1', '--memory', '1g', master];
  await Promise.all([1, 2].map(() => start(worker, /(Successfully registered) with master/)));
  return {
    stop,
    async submit(program, args) {
      const conf = [
        'spark.ui.enabled=false',
        `spark.driver.host=${HOST}`,
        `spark.driver.bindAddress=${HOST}`,
      ];
      const options = ['--master', master, ...conf.flatMap((one) => ['--conf', one])];
      const driver = spawn(join(home, 'bin/spark-submit'), [...options, program, ...args], {
        env,
        cwd: logs,
      });
      running.push(driver);
      let said = '';
      for (const stream of [driver.stdout, driver.stderr]) stream.on('data', (text) => (said += text));
      const code = await new Promise((done) => driver.once('close', done));
      if (code !== 0) throw new Error(`spark-submit ended with ${code}:\n${said}`);
    },
  };
}
