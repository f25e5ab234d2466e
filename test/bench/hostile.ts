/**
 * `npm run hostile`: what the texts of test/support/hostile-texts.ts cost, each in a process of its own: processor time
 * and the most memory of each command, and of the language server from its start to its last answer. With words, only
 * the texts whose names have one of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitOnSignal } from '../../scripts/host/process.ts';
import { emptyFolder, folderWith, run } from '../cli/command.ts';
import { preload } from '../cli/many.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { serverCost } from './hostile-server.ts';

const COMMANDS = ['check', 'score', 'summary'];
const wanted = process.argv.slice(2);

exitOnSignal();
const peak = join(emptyFolder(), 'peak');
const measure = preload(`
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(${JSON.stringify(peak)}, JSON.stringify([(user + system) / 1000, maxRSS / 1000]));
});`);
const mega = (bytes: number | null) => (bytes === null ? '–' : (bytes / 1e6).toFixed(0));
console.log(
  '| text | MB | check, score, summary: ms | MB held | language server: ms | MB held | first problem |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | --- |');
for (const { name, languageId, text } of hostileTexts) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const content = text();
  const file = languageId === 'markdown' ? 'a.md' : 'a.cto.yaml';
  const cwd = folderWith({ [file]: content });
  const costs: [time: number, memory: number][] = [];
  let first = '';
  for (const command of COMMANDS) {
    const { stdout } = await run([command, file], { cwd, preload: measure });
    costs.push(JSON.parse(readFileSync(peak, 'utf8')) as [number, number]);
    if (command === 'check') first = stdout.split('\n')[0]?.replace(/^\S+ /, '').slice(0, 110) ?? '';
  }
  const { time, memory, late } = await serverCost(content, languageId);
  const cells = [
    name,
    (content.length / 1e6).toFixed(1),
    costs.map(([time]) => time.toFixed(0)).join(', '),
    Math.max(...costs.map(([, held]) => held)).toFixed(0),
    late === null ? (time?.toFixed(0) ?? '–') : `no answer to ${late}`,
    mega(memory),
    first.replaceAll('|', '\\|') || '–',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
