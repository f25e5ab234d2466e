import assert from 'node:assert/strict';
import { ensureCommands, setUpOrSkip } from '../../scripts/host/debian.ts';
import {
  edit,
  expectAll,
  LESION,
  PROBLEMS,
  type Seen,
  shownLines,
  VESSEL_LINE,
  workplace,
} from './editors.ts';

const EMPTY = 'lesion.md';

const DRIVE = `
-- Completion needs an editor in which somebody types.
local child = vim.fn.jobstart({ 'nvim', '--embed', '--headless', '-n', '-i', 'NONE', '-u', 'init.lua' }, { rpc = true })
local function ask(method, ...) return vim.rpcrequest(child, 'nvim_' .. method, ...) end

local seen = {}
local function wait(until_it)
  if not vim.wait(50000, until_it, 20) then error('nothing came') end
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      vim.api.nvim_win_close(window, true)
      return table.concat(lines, '\\n')
    end
  end
end

local function shown(show)
  local text
  show()
  wait(function() text = floating() return text end)
  return text
end

vim.cmd('edit ${PROBLEMS}')
wait(function() return #vim.diagnostic.get(0) > 0 end)
seen.problems = vim.tbl_map(function(found) return (found.lnum + 1) .. ': ' .. found.message end, vim.diagnostic.get(0))
vim.cmd('edit ${LESION}')
vim.api.nvim_win_set_cursor(0, { ${VESSEL_LINE}, 6 })
wait(function() return vim.lsp.buf_notify(0, '$/progress', {}) end)
seen.hover = shown(vim.lsp.buf.hover)
seen.explained = shown(function() vim.cmd('CtoExplain') end)
vim.cmd('CtoSummary')
wait(function() return vim.bo.modified end)
vim.cmd('write')
vim.lsp.codelens.refresh()
wait(function() return #vim.lsp.codelens.get(0) > 0 end)
vim.api.nvim_win_set_cursor(0, { vim.lsp.codelens.get(0)[1].range.start.line + 1, 0 })
vim.ui.select = function(lenses, _, choose) choose(lenses[1], 1) end
seen.lens = shown(vim.lsp.codelens.run)

ask('command', 'edit ${EMPTY}')
ask('win_set_cursor', 0, { 2, 0 })
wait(function() return ask('eval', '&omnifunc') == 'v:lua.vim.lsp.omnifunc' end)
ask('input', 'A<C-x><C-o>')
wait(function() return ask('eval', 'pumvisible()') == 1 end)
ask('input', '<C-y>')
wait(function() return ask('buf_line_count', 0) > 5 end)
seen.completed = table.concat(ask('buf_get_lines', 0, 0, -1, true), '\\n')
vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
`;

interface SeenInNeovim extends Seen {
  readonly lens: string;
  readonly completed: string;
}

describe('Neovim', function () {
  this.timeout(300_000);

  before(async function () {
    this.timeout(600_000);
    await setUpOrSkip(
      () => ensureCommands({ nvim: 'neovim' }, 'Neovim'),
      () => this.skip(),
    );
  });

  it('shows problems and scores, and inserts a summary, by the lines of its page', async () => {
    const folder = workplace({
      'init.lua': shownLines('neovim', 'lua'),
      'drive.lua': DRIVE,
      [EMPTY]: '```cto-lesion\n\n```\n',
    });
    const args = [
      '--headless',
      '-n',
      '-i',
      'NONE',
      '-u',
      'init.lua',
      '-c',
      'luafile drive.lua',
      '-c',
      'qall!',
    ];
    const seen = (await edit('nvim', args, folder)) as SeenInNeovim;
    await expectAll(folder, seen);
    assert.match(seen.explained ?? '', /CASTLE/);
    assert.equal(seen.lens, seen.explained);
    assert.match(seen.completed, /^```cto-lesion\nid: A\nvessel: \n[\s\S]*\noutcome:\n {2}timi_flow: \n/);
  });
});
