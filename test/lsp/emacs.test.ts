import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installPackages, setUpOrSkip } from '../../scripts/host/debian.ts';
import { edit, expectAll, LESION, PROBLEMS, shownLines, VESSEL_LINE, workplace } from './editors.ts';

const DRIVE = `
(require 'json)
(setq make-backup-files nil create-lockfiles nil)

(defun wait (until-it)
  (let ((tries 0))
    (while (not (funcall until-it))
      (when (> (setq tries (1+ tries)) 2500) (error "Nothing came"))
      (accept-process-output nil 0.02))))

(defun open-note (name)
  (find-file name)
  ;; Nobody types here, so the hook that connects has to be run.
  (run-hooks 'post-command-hook)
  (wait #'eglot-managed-p))

(let (problems hover explained)
  (open-note "${PROBLEMS}")
  (wait (lambda () (flymake-start) (flymake-diagnostics)))
  (setq problems
        (mapcar (lambda (found)
                  (format "%d: %s" (line-number-at-pos (flymake-diagnostic-beg found))
                          ;; Eglot puts source and code in front.
                          (replace-regexp-in-string "\\\\\`CTO Notes \\\\[[^]]*\\\\]: " "" (flymake-diagnostic-text found))))
                (flymake-diagnostics)))
  (open-note "${LESION}")
  (goto-char (point-min))
  (forward-line ${VESSEL_LINE - 1})
  (forward-char 6)
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover (substring-no-properties text))))
  (wait (lambda () hover))
  (cto-explain-scores)
  (setq explained (with-current-buffer "*CTO scores*" (buffer-string)))
  ;; Without a last key the choice would be a menu of the mouse.
  (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) "Insert scored summary"))
            (last-nonmenu-event ?x))
    (call-interactively #'eglot-code-actions))
  (wait #'buffer-modified-p)
  (save-buffer)
  (with-temp-file "seen.json"
    (set-buffer-file-coding-system 'utf-8)
    (insert (json-encode (list (cons 'problems (vconcat problems))
                               (cons 'hover hover) (cons 'explained explained))))))
(kill-emacs 0)
`;

describe('Emacs', function () {
  this.timeout(300_000);

  before(async function () {
    this.timeout(600_000);
    const hasEglot = promisify(execFile)('emacs', ['--batch', '--eval', "(require 'eglot)"]);
    const install = () => installPackages(['emacs-nox', 'elpa-eglot'], 'Emacs with Eglot');
    await hasEglot.catch(() => setUpOrSkip(install, () => this.skip()));
  });

  it('shows problems and scores, and inserts a summary, by the lines of its page', async () => {
    const folder = workplace({ 'init.el': shownLines('emacs', 'elisp'), 'drive.el': DRIVE });
    const seen = await edit('emacs', ['--batch', '-l', 'init.el', '-l', 'drive.el'], folder);
    await expectAll(folder, seen);
    assert.match(seen.explained ?? '', /CASTLE/);
  });
});
