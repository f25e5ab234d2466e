import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installPackages, setUpOrSkip } from '../../scripts/host/debian.ts';
import { edit, expectAll, LESION, PROBLEMS, shownLines, VESSEL_LINE, workplace } from './editors.ts';

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

let g:ale_hover_to_preview = 1
let g:seen = {'explained': v:null}
edit ${PROBLEMS}
call Wait({-> !empty(Problems())})
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
    const folder = workplace({ vimrc: `set nocompatible\n${shownLines('vim', 'vim')}`, 'drive.vim': DRIVE });
    const args = ['--not-a-term', '-n', '-i', 'NONE', '-u', 'vimrc', '-c', 'source drive.vim', '-c', 'qall!'];
    await expectAll(folder, await edit('vim', args, folder));
  });
});
