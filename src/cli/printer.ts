import { closeSync, openSync, readSync } from 'node:fs';
import type { ProblemCount } from '../service/diagnostics.ts';
import { beginsNote } from '../service/document.ts';
import { counted } from '../text/message.ts';
import type { Answer } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { complain, inLines, print, printToStderr, raiseExitCode } from './output.ts';
import { sarifLog } from './sarif.ts';
import type { Step } from './walk.ts';

/** One line for all the notes of a call, each with its count; nothing for none. */
function countLine(counts: readonly ProblemCount[]): string {
  const errors = counts.reduce((sum, count) => sum + count.errors, 0);
  const warnings = counts.reduce((sum, count) => sum + count.warnings, 0);
  const faulty = counts.filter((count) => count.errors > 0).length;
  const told = errors > 0 ? `${faulty} with errors: ${counted(errors, 'error')}` : 'no errors';
  const line = [
    counted(counts.length, 'note'),
    told,
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return counts.length === 0 ? '' : `${line.join(', ')}\n`;
}

/** So much of a file tells whether it begins as a note does. */
const HEAD = 4096;
/** More names than these help nobody. */
const MOST_NAMED = 10;

function headOf(name: string): string {
  try {
    const file = openSync(name, 'r');
    try {
      const bytes = new Uint8Array(HEAD);
      return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
    } finally {
      closeSync(file);
    }
  } catch {
    // What cannot be read was not asked for.
    return '';
  }
}

/**
 * One sentence for those that would be notes by another name, which is easily overlooked, and one for the rest.
 *
 * @param names the YAML files of the folders that are not named as notes are
 */
function passedOver(names: readonly string[]): string[] {
  const notes = names.filter((name) => beginsNote(headOf(name)));
  const others = names.length - notes.length;
  const more = notes.length > MOST_NAMED ? ` and ${notes.length - MOST_NAMED} more` : '';
  const named = `${notes.slice(0, MOST_NAMED).join(', ')}${more}`;
  const sentences = [];
  if (notes.length === 1)
    sentences.push(
      `1 .yaml file begins with cto_note: but is not named .cto.yaml, so it was not read: ${named}.`,
    );
  if (notes.length > 1)
    sentences.push(
      `${notes.length} .yaml files begin with cto_note: but are not named .cto.yaml, so they were not read: ${named}.`,
    );
  if (others > 0)
    sentences.push(`${others} .yaml ${others === 1 ? 'file is not a note' : 'files are not notes'}.`);
  return sentences.map((sentence) => `cto-note: ${sentence}`);
}

/**
 * Writes a JSON array member by member: together the texts are what `JSON.stringify` would write of the whole
 * with an indentation of two, byte for byte.
 */
function jsonArray() {
  // A member is held back until it is known what follows it, so that every text ends with its line.
  let held: string | null = null;
  return {
    /** The text to print for a member, given as it is written one level deep. */
    add(member: string): string {
      const text = held === null ? '[\n' : `  ${held},\n`;
      held = member;
      return text;
    },
    /** The text to print after the last member. */
    end: () => (held === null ? '[]\n' : `  ${held}\n]\n`),
  };
}

/** Prints the answers of a call. */
export function printer(format: Arguments['format']) {
  const array = format === 'json' ? jsonArray() : format === 'sarif' ? sarifLog() : null;
  let pending = '';
  const flush = () => {
    print(pending);
    pending = '';
  };
  // What goes to standard error keeps its place between the answers, where both go to one terminal.
  const afterAnswers = (say: () => void) => {
    flush();
    say();
  };
  let emptySoFar = false;
  const counts: ProblemCount[] = [];
  const others = new Set<string>();
  const noticed = new Set<string>();
  const notice = (sentence: string) => {
    if (noticed.has(sentence)) return;
    noticed.add(sentence);
    afterAnswers(() => printToStderr(inLines([`cto-note: ${sentence}`])));
  };
  const take = ({ code, count, notices = [], stderr: lines, answer }: Answer) => {
    raiseExitCode(code);
    if (count) counts.push(count);
    notices.forEach(notice);
    if (lines !== '') afterAnswers(() => printToStderr(lines));
    if (answer !== null) pending += array ? array.add(answer) : answer;
  };
  return {
    /** Prints the answers for the files among the steps; null for a file that is no note. */
    print(steps: readonly Step[], answers: readonly (Answer | null)[]): void {
      let next = 0;
      for (const step of steps) {
        if (step.kind === 'file') {
          const answer = answers[next++];
          if (!answer) continue;
          take(answer);
        } else if (step.kind === 'other-yaml') {
          others.add(step.name);
          continue;
        } else if (step.kind === 'complaint') afterAnswers(() => complain(step.sentence));
        else if (step.kind === 'folder-end' && emptySoFar) {
          afterAnswers(() => complain(`${step.name}: there is no note in this folder.`));
        }
        emptySoFar = step.kind === 'folder';
      }
      flush();
    },
    /**
     * Prints what comes after the last answer.
     *
     * @param isWhole whether nothing follows: the count is no part of a table, nor of JSON
     */
    end(isWhole: boolean): void {
      print(array?.end() ?? '');
      printToStderr(inLines(passedOver([...others])));
      // For a person: programs that read the lines are not to meet one of another kind.
      if (format === 'text' && process.stdout.isTTY) (isWhole ? print : printToStderr)(countLine(counts));
    },
  };
}
