import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installPackages, setUpOrSkip } from '../../scripts/host/debian.ts';
import {
  edit,
  expectAll,
  LESION,
  LIMIT,
  PROBLEMS,
  type Seen,
  shownLines,
  VESSEL_LINE,
  workplace,
} from './editors.ts';

const EMPTY = 'lesions.cto.yaml';

const DRIVE = `
function! Wait(until)
  for i in range(2500)
    if a:until() | return | endif
    sleep 20m
  endfor
  throw 'nothing came'
endfunction

function! Problems()
  return getloclist(0)
endfunction

" A key behind these would call the completion off; it may also come too early.
function! Complete()
  call feedkeys("GA\\<C-x>\\<C-o>", 'tx')
  return line('$') > 5
endfunction

let g:ale_hover_to_preview = 1
let g:seen = {'explained': v:null}
edit ${PROBLEMS}
" The settings may reach the server after the note.
call Wait({-> !empty(filter(Problems(), {_, found -> found.text =~ 'below ${LIMIT} %'}))})
" ALE puts the code in front.
let g:seen.problems = map(Problems(), {_, found -> found.lnum . ': ' . substitute(found.text, '^[a-z-]*: ', '', '')})
edit ${LESION}
call cursor(${VESSEL_LINE}, 7)
" The server that is running already is told of the note with the first question.
ALEHover
call Wait({-> winnr('$') > 1})
wincmd P
let g:seen.hover = join(getline(1, '$'), "\\n")
pclose
function! ale#util#Input(message, value, ...) abort
  return matchstr(a:message, '\\d\\+\\ze) Insert scored summary\\n')
endfunction
ALECodeAction
call Wait({-> &modified})
write
edit ${EMPTY}
call Wait({-> Complete()})
let g:seen.completed = join(getline(1, '$'), "\\n")
call writefile([json_encode(g:seen)], 'seen.json')
`;

describe('Vim', function () {
  this.timeout(300_000);

  before(async function () {
    this.timeout(600_000);
    const look = 'packadd ale | if exists(":ALEHover") && has("job") | qall! | endif';
    const hasAle = promisify(execFile)('vim', ['-Nesu', 'NONE', '-c', look, '-c', 'cquit']);
    const install = () => installPackages(['vim-nox', 'vim-ale'], 'Vim with ALE');
    await hasAle.catch(() => setUpOrSkip(install, () => this.skip()));
  });

  it('shows problems and scores, and inserts a summary, by the lines of its page', async () => {
    const folder = workplace({
      vimrc: `set nocompatible\n${shownLines('vim', 'vim')}`,
      'drive.vim': DRIVE,
      [EMPTY]: 'cto_note: 1\nlesions:\n  -\u0020\n',
    });
    const args = ['--not-a-term', '-n', '-i', 'NONE', '-u', 'vimrc', '-c', 'source drive.vim', '-c', 'qall!'];
    const seen = (await edit('vim', args, folder)) as Seen & { readonly completed: string };
    await expectAll(folder, seen);
    assert.match(seen.completed, /\n {2}- id: A\n {4}vessel: \n[\s\S]*\n {4}outcome:\n {6}timi_flow: \n/);
  });
});
