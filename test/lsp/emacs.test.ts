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

const MARKDOWN = 'note.md';
const EMPTY = 'lesions.cto.yaml';

const DRIVE = `
(require 'json)
(package-initialize)
(setq make-backup-files nil create-lockfiles nil)
;; Expands snippets as its users have it, which would write the lines of a completion in other columns.
(require 'yasnippet)
(yas-global-mode 1)

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

(defun problems (awaited)
  ;; The settings reach the server after the note, whose first problems are those without them.
  (wait (lambda () (flymake-start)
          (seq-some (lambda (found) (string-match-p awaited (flymake-diagnostic-text found)))
                    (flymake-diagnostics))))
  (vconcat
   (mapcar (lambda (found)
             (format "%d: %s" (line-number-at-pos (flymake-diagnostic-beg found))
                     ;; Eglot puts source and code in front.
                     (replace-regexp-in-string "\\\\\`CTO Notes \\\\[[^]]*\\\\]: " "" (flymake-diagnostic-text found))))
           (flymake-diagnostics))))

(defun complete-at-end (name)
  (open-note name)
  (goto-char (1- (point-max)))
  (pcase-let* ((\`(,from ,to ,table . ,more) (eglot-completion-at-point))
               (first (car (all-completions "" table))))
    (delete-region from to)
    (insert first)
    (funcall (plist-get more :exit-function) first 'finished)
    (buffer-string)))

(let (problems markdown completed hover explained)
  (open-note "${PROBLEMS}")
  (setq problems (problems "below ${LIMIT} %"))
  (open-note "${MARKDOWN}")
  (setq markdown (problems "LADD"))
  (setq completed (complete-at-end "${EMPTY}"))
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
    (insert (json-encode (list (cons 'problems problems) (cons 'markdown markdown)
                               (cons 'completed completed)
                               (cons 'hover hover) (cons 'explained explained))))))
(kill-emacs 0)
`;

interface SeenInEmacs extends Seen {
  readonly markdown: readonly string[];
  readonly completed: string;
}

const PACKAGES = ['emacs-nox', 'elpa-eglot', 'elpa-markdown-mode', 'elpa-yasnippet'];

describe('Emacs', function () {
  this.timeout(300_000);

  before(async function () {
    this.timeout(600_000);
    const needed = "(mapc #'require '(eglot markdown-mode yasnippet))";
    const hasAll = promisify(execFile)('emacs', ['--batch', '--eval', needed]);
    const install = () => installPackages(PACKAGES, 'Emacs with Eglot');
    await hasAll.catch(() => setUpOrSkip(install, () => this.skip()));
  });

  it('shows problems and scores, and inserts a summary, by the lines of its page', async () => {
    const folder = workplace({
      'init.el': shownLines('emacs', 'elisp'),
      'drive.el': DRIVE,
      [MARKDOWN]: 'Consent: see the record.\n\n```cto-lesion\nid: A\nvessel: LADD\n```\n',
      [EMPTY]: 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n  \n',
    });
    const args = ['--batch', '-l', 'init.el', '-l', 'drive.el'];
    const seen = (await edit('emacs', args, folder)) as SeenInEmacs;
    await expectAll(folder, seen);
    assert.match(seen.explained ?? '', /CASTLE/);
    assert.deepEqual(seen.markdown.filter((told) => told.startsWith('5: `LADD` is not a valid')).length, 1);
    assert.match(seen.completed, /\n {2}- id: B\n {4}vessel: \n/);
    assert.match(seen.completed, /\n {4}outcome:\n {6}timi_flow: \n/);
  });
});
