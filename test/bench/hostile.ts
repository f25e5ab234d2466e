/**
 * `npm run hostile`: what the texts of test/support/hostile-texts.ts cost, each in a process of its own: processor time
 * and the most memory of each command, and the processor time of all questions of an editor about one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitOnSignal } from '../../scripts/host/process.ts';
import { emptyFolder, folderWith, run } from '../cli/command.ts';
import { preload } from '../cli/many.ts';
import { askAll, places } from '../support/ask-all.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const COMMANDS = ['check', 'score', 'summary'];
const PLACES = 3;

exitOnSignal();
const peak = join(emptyFolder(), 'peak');
const measure = preload(`
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(${JSON.stringify(peak)}, JSON.stringify([(user + system) / 1000, maxRSS / 1000]));
});`);
console.log('| text | MB | check, score, summary: ms | MB held | all questions: ms | first finding |');
console.log('| --- | ---: | ---: | ---: | ---: | --- |');
for (const { name, languageId, text } of hostileTexts) {
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
  const before = process.cpuUsage();
  askAll(content, languageId, places(content, PLACES));
  const { user, system } = process.cpuUsage(before);
  const cells = [
    name,
    (content.length / 1e6).toFixed(1),
    costs.map(([time]) => time.toFixed(0)).join(', '),
    Math.max(...costs.map(([, memory]) => memory)).toFixed(0),
    ((user + system) / 1000).toFixed(0),
    first.replaceAll('|', '\\|') || '–',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
