// Generated from docs/problems/ by scripts/generate.ts.
// biome-ignore-all format: generated

/** Where the pages of problems are shown; null as long as the project has no address. */
export const PROBLEM_PAGES: string | null = null;

/** What they say in short: the title, what the problem means, and how to fix it. */
export const PROBLEM_TEXTS: Readonly<Record<string, { title: string; meaning: string; fix: string }>> = {
  "yaml-tab": {
    "title": "Tab instead of spaces",
    "meaning": "A line is indented with a tab. YAML, the format of a note, allows only spaces there, because a tab has no fixed width. Until it is replaced, nothing else in this part of the note can be read or scored.",
    "fix": "Replace the tab with spaces so that the line starts in the same column as its neighbours."
  },
  "yaml-space": {
    "title": "Special space character",
    "meaning": "This looks like a space but is another character, most often a non-breaking space. Word processors, web pages and email insert them. YAML, the format of a note, allows only ordinary spaces before a value; until it is replaced, nothing else in this part of the note can be read or scored.",
    "fix": "Delete it and type a space. The quick fix does so in every line of that part. Inside a value, where such a space may be intended, it is left alone."
  },
  "yaml-indent": {
    "title": "Wrong indentation",
    "meaning": "Indentation says what a line belongs to. This line is indented more or less than the lines it belongs with, so this part of the note cannot be read or scored.",
    "fix": "Align the line with the first letter of the key above it. After a dash, that is the column of the key, not of the dash. A list entry starts in the column of the dashes above it; indented further, it would become part of the entry above."
  },
  "yaml-dash": {
    "title": "List entry without its dash",
    "meaning": "Each lesion begins with a dash and a space. Here the dash is missing, has no space after it, or is a long dash from a word processor. The program cannot tell where one lesion ends and the next begins.",
    "fix": "Write a plain hyphen, one space, then the first key. Align the other keys of the lesion with that key."
  },
  "yaml-colon": {
    "title": "Colon or space missing after a key",
    "meaning": "A colon and a space separate a key from its value. Here the colon is missing, has no space after it, or another character such as `=` is used instead.",
    "fix": "Write `key: value`, with the colon directly after the key and one space before the value."
  },
  "yaml-quote": {
    "title": "Quotes missing or unmatched",
    "meaning": "Quoted text must end with the quote it began with. Text that contains a colon followed by a space, or begins with a character such as `@` or `%`, needs quotes; otherwise YAML reads it as something else.",
    "fix": "Close the quote at the end of the value."
  },
  "yaml-bracket": {
    "title": "Unclosed bracket",
    "meaning": "A short list may be written on one line between `[` and `]`. The closing bracket is missing, so everything that follows looks like part of the list.",
    "fix": "Put the closing bracket after the last entry."
  },
  "yaml-conflict": {
    "title": "Merge conflict",
    "meaning": "Two people changed the same part of the note, and the version control system (such as Git) could not merge the changes. It left both versions in the file, between lines of `<`, `=` and `>` characters. Only a person can say which is true.",
    "fix": "Compare the two versions with the angiogram, keep the right one, and delete the other together with the marker lines."
  },
  "yaml-alias": {
    "title": "Asterisk that refers to nothing",
    "meaning": "In YAML, a value that begins with an asterisk is a reference: `*A` repeats what was named `&A` further up. There is no such name above, or there are too many references to read the note. Most often the asterisk was just meant as text.",
    "fix": "If the asterisk belongs to the text, put the value in quotes. If you meant a reference, name the value with `&` where it first appears, above the reference."
  },
  "yaml-syntax": {
    "title": "Line cannot be read",
    "meaning": "This line is not valid YAML, and the program does not recognise the mistake. Until it is fixed, nothing in this part of the note can be read or scored.",
    "fix": "Look at the marked line and the one above it: is there an extra or missing colon, dash, quote, bracket or space? If you see nothing, put the value in double quotes, or type the line again instead of pasting it. Two lesions with `---` between them need a fence each; there is a quick fix."
  },
  "duplicate-key": {
    "title": "Duplicate key",
    "meaning": "A key appears twice in the same place, and the program does not choose between the two. Until one is deleted, the value counts as unknown in the scores.",
    "fix": "Keep the right value and delete the other line."
  },
  "note-too-large": {
    "title": "Note too large",
    "meaning": "A file, or part of it, is larger or more deeply nested than any real note. It was not checked, scored or summarised, since reading it could take minutes. The rest of the note is read as usual.",
    "fix": "```yaml fragment"
  },
  "empty-note": {
    "title": "Empty note",
    "meaning": "The file, or this fence in a Markdown document, has no keys and no values. There is nothing to check and nothing to score.",
    "fix": "Choose the quick fix \"New Note\", or start with the line `cto_note: 1` and a first lesion. In a Markdown document, write at least one key in the fence, or delete the fence."
  },
  "fence-unclosed": {
    "title": "Unclosed fence",
    "meaning": "In a Markdown document, structured data stands in a fence: between two lines of backticks. The second line is missing, so the rest of the document looks like part of the fence. None of it is scored.",
    "fix": "Close the fence with the marks that opened it, on a line of their own: as many backticks (or `~` characters) as at the start."
  },
  "fence-repeats-key": {
    "title": "Section already in another fence",
    "meaning": "All `cto-note` fences of a Markdown document make up one note, so each section, such as `patient` or `procedure`, may appear in only one of them. This section appears twice.",
    "fix": "Move the keys of the second section into the first, and delete the second."
  },
  "unknown-key": {
    "title": "Unknown key",
    "meaning": "This key is misspelt, in the wrong section, or not part of the format. Its value is not read: a misspelt `length_mm` would leave the score without its length, and you would not notice.",
    "fix": "Accept the suggestion in the message, or move the key to the section it names. A quick fix moves a key that includes its section, such as `patient_id`. Another turns a word that was written as a key into a value: `ivus: yes` becomes `imaging: [ivus]`."
  },
  "missing-key": {
    "title": "Required key is missing",
    "meaning": "A few keys are required: `cto_note` and `lesions` in a YAML note, `id` and `vessel` in each lesion, `obtained` in the consent. Everything else may be left out.",
    "fix": "Add the key that the message names, with one of the values it lists."
  },
  "missing-value": {
    "title": "Key without a value",
    "meaning": "The key has no value. A key that the note needs (`obtained`, `vessel`) is an error, and so is a section without keys. Any other key may stay empty: that counts as not recorded, as if the key were left out, and is only a hint. Empty keys are reported once the note is saved, not while you are still writing.",
    "fix": "Write the value, or `unknown` if you looked and could not tell. Leave the key empty if nobody looked, or remove the line with the quick fix."
  },
  "wrong-type": {
    "title": "Wrong type of value",
    "meaning": "There is text where a number belongs, or a single word where a list belongs, or the other way round. Until it is fixed, the value counts as unknown in the scores.",
    "fix": "Write the number alone. The unit is part of the key's name, and decimals take a point: `2.5`, not `2,5`. Where months are asked for, days and weeks have bounds that hold for months of any length: `6 weeks` is `1-2`. How long symptoms have lasted may be written as it was said, in `symptom_duration`: `3 days`."
  },
  "unknown-value": {
    "title": "Value not allowed",
    "meaning": "This key takes one of a few fixed words, and this is not one of them. Fixed words are counted the same way in every note. Until it is fixed, the value counts as unknown in the scores.",
    "fix": "Use one of the words in the message. Hover the key to read what each means. \"Fix All\" corrects spelling variants, abbreviations and translations. Where a word needs interpretation, such as `heavy` for calcification or `yes` for a prior attempt, you choose from quick fixes. A word that says more than a value, such as `cutting_balloon`, becomes `balloon`, and your own word goes into `detail`. A word that is not known at all goes there too; one that another key of the entry takes moves to that key. A short code, such as that of a vessel, is never guessed from its letters."
  },
  "out-of-range": {
    "title": "Number out of range",
    "meaning": "The number is outside the possible range for this key. Most often it is in another unit, or has an extra digit. In a range or a bound, such as `150-250` or `over 300`, each number must be one that the key takes.",
    "fix": "Check the unit in the key's name and convert. Here, 3200 mGy is 3.2 Gy."
  },
  "bad-date": {
    "title": "Date in the wrong format",
    "meaning": "Write dates year first, as YYYY-MM-DD. If only the month (`2026-05`) or the year (`2026`) is known, write that, and never make up a day. In any other order, 5 November and 11 May can be confused. Impossible dates, such as 31 February, are errors too.",
    "fix": "Write the year with four digits, then month and day with two digits each. There is a quick fix; if day and month can be confused, it offers both dates."
  },
  "bad-id": {
    "title": "Invalid lesion name",
    "meaning": "A summary finds its lesion by this name, so it must be short and plain: up to 40 letters and digits, with spaces and the characters `. _ / + -` between them. It begins with a letter or a digit.",
    "fix": "Use a letter, a number, or the vessel."
  },
  "repeated-value": {
    "title": "Duplicate entry in a list",
    "meaning": "Each entry may appear only once. Two lists may repeat an entry: `strategies`, since an operator can return to one, and `access`, since two sheaths can be alike.",
    "fix": "Keep one of the two. The quick fix removes the second; first check whether another value was meant."
  },
  "duplicate-lesion": {
    "title": "Two lesions with the same name",
    "meaning": "Problems and summaries name a lesion by its `id`. If two lesions have the same name, nobody can tell which is meant.",
    "fix": "Give each lesion its own name. If both entries describe the same occlusion, merge them and delete one."
  },
  "fence-unread": {
    "title": "Fence is not read",
    "meaning": "A fence (a block of Markdown between two lines of backticks) is read if its first line names it `cto-note` or `cto-lesion`, in upper or lower case. The name of this one is close, or it has the keys of a lesion or a note under another name. Nothing in it is checked, scored or summarised.",
    "fix": "Correct the name of the fence; there is a quick fix."
  },
  "consent-missing": {
    "title": "No consent is recorded",
    "meaning": "The note does not say whether the patient consented. A reader cannot tell \"not recorded\" from \"not asked\". With `obtained: unknown`, as in a note written from a report that is silent about it, this is information only, and what was discussed is not asked for.",
    "fix": "Record the consent and what was discussed. In a Markdown document it belongs in a `cto-note` fence."
  },
  "consent-not-obtained": {
    "title": "The patient did not consent",
    "meaning": "The note says that consent was not obtained. Consent is required before the procedure.",
    "fix": "If consent was given, say so, with what was discussed."
  },
  "consent-late": {
    "title": "Consent after the procedure",
    "meaning": "By the dates in the note, the patient consented after the procedure. Usually one of the two dates is a typing mistake.",
    "fix": "Compare both dates with the signed form and correct the wrong one."
  },
  "consent-incomplete": {
    "title": "Consent without benefits and risks",
    "meaning": "Consent is recorded, but the list of what was discussed does not include both benefits and risks.",
    "fix": "Add what was discussed. If it was not discussed, talk to the patient before you add it."
  },
  "goal-not-shown": {
    "title": "Goal that CTO PCI has not been shown to reach",
    "meaning": "CTO PCI has not been shown to reach one of the goals. Longer survival and fewer infarctions or strokes get a warning. Fewer repeat revascularisations and a better ejection fraction, where the sources differ or say little, get information.",
    "fix": "Name what the patient can expect to gain, and tell the patient the same."
  },
  "no-symptoms": {
    "title": "Asymptomatic, and no goal that concerns symptoms",
    "meaning": "The note says that the patient has no symptoms (`symptoms: [none]`, or `presentation: silent`), and the goals include neither symptom relief nor quality of life. A reader will ask what the patient stood to gain.",
    "fix": "Record the symptoms, including limiting breathlessness or fatigue, or the goal."
  },
  "not-a-cto": {
    "title": "Lesion does not meet the definition of a chronic total occlusion",
    "meaning": "The occlusion is less than three months old, or there was antegrade flow before the procedure. The scores were derived in chronic total occlusions and may mislead here.",
    "fix": "Check the age of the occlusion and the flow. If the age is not known, write `unknown`; that never triggers this warning."
  },
  "score-differs": {
    "title": "Written score differs from the computed score",
    "meaning": "The score you wrote does not match the items you recorded. Either the score or one of the items is wrong; the message names the items that count.",
    "fix": "Correct the score or the item. You may also leave the score out: it is computed anyway."
  },
  "success-differs": {
    "title": "Written verdict differs from the outcome",
    "meaning": "The note records technical success, but the flow or residual stenosis says otherwise, or vice versa. The same is said of `stopped_for: success` where no lesion was a technical success.",
    "fix": "Correct the flow, the stenosis or the verdict. You may also leave the verdict out: it follows from the other two. If either is missing, the verdict is kept as the operator's own, unchecked."
  },
  "collaterals-contradict": {
    "title": "Interventional collaterals, but no collateral filling",
    "meaning": "The note records an interventional collateral, one that a wire could pass, but also that no collateral fills the vessel (Rentrop 0). Both are unlikely to be true, and the first matters in PROGRESS-CTO.",
    "fix": "Look at the contralateral injection again and correct the one that is wrong."
  },
  "stump-contradicts": {
    "title": "Tapered stump, but ambiguous cap",
    "meaning": "A tapered stump shows where the occlusion begins. An ambiguous cap means that this point cannot be identified. The first avoids a point in J-CTO; the second adds one in PROGRESS-CTO.",
    "fix": "Look at the cap in several projections and correct the one that is wrong."
  },
  "retrograde-contradicts": {
    "title": "Retrograde strategy without interventional collaterals",
    "meaning": "A retrograde strategy was tried, but the note says that there are no interventional collaterals. A retrograde wire needs a channel; in a bypassed vessel (`bypassed: yes`) that may be the graft, and then nothing is reported.",
    "fix": "Correct the collaterals or the strategies. If the wire went through a graft to this vessel, record `bypassed: yes`."
  },
  "crossing-contradicts": {
    "title": "Contradictory statements about the crossing",
    "meaning": "Two statements about the crossing cannot both be true:",
    "fix": "Correct the statement that is wrong. Here, list every strategy in the order tried, including the successful one."
  },
  "flow-contradicts": {
    "title": "Not crossed, but normal flow",
    "meaning": "The note says that no strategy crossed the occlusion, but also that final flow was TIMI 3. An occlusion that was not crossed stays occluded.",
    "fix": "Name the strategy that crossed, or correct the flow."
  },
  "prior-attempt-contradicts": {
    "title": "Prior attempt disagrees with number or list of attempts",
    "meaning": "`prior_attempt` says whether an attempt on this lesion failed before, `prior_attempts` how many did, and `earlier_attempts` lists them. Two of these disagree: `prior_attempt: none` stands beside an earlier attempt with `result: failed`, or beside another number.",
    "fix": "Correct one of the two, or keep only one: each says enough for the scores."
  },
  "occlusions-contradict": {
    "title": "Multiple occlusions disagree with their number",
    "meaning": "`multiple_occlusions` says whether there is more than one occlusion in this vessel, `occlusion_count` how many there are. The two disagree.",
    "fix": "Correct one of the two."
  },
  "complications-contradict": {
    "title": "\"None\" beside a complication",
    "meaning": "The list of complications says `none` and also names one. Only one of the two can be true, and an audit would count the note wrongly. These contradict each other too:",
    "fix": "Delete `none` if there was a complication, or the complication if there was none."
  },
  "tamponade-untreated": {
    "title": "Tamponade without pericardiocentesis or surgery",
    "meaning": "The complications name tamponade, but neither pericardiocentesis nor surgery. Either it was drained and this is not recorded, or it needed no drainage.",
    "fix": "If it was drained, record the treatment."
  },
  "donor-missing": {
    "title": "Retrograde attempt without a donor",
    "meaning": "An attempt was retrograde, but neither the attempt nor the list of `collaterals` names the vessel that it came from. Attempts through a graft, an ipsilateral or a bridging channel are not reported.",
    "fix": "Add the donor vessel, or `donor: unknown` if it is not known."
  },
  "follow-up-early": {
    "title": "Follow-up before the procedure",
    "meaning": "By the dates in the note, a follow-up visit was before the procedure. Usually one of the two dates is a typing mistake.",
    "fix": "Correct the wrong date."
  },
  "procedure-incomplete": {
    "title": "Finished procedure without contrast or air kerma",
    "meaning": "The procedure is finished, since an outcome or `stopped_for` is recorded, but the contrast volume or the air kerma is not. It is shown where a unit sets the severity: `\"ctoNotes.severity\": { \"procedure-incomplete\": \"information\" }`.",
    "fix": "Add what was measured."
  },
  "identical-lesions": {
    "title": "Two lesions with the same values",
    "meaning": "A lesion repeats every value of an earlier one; only its name differs. Most often it was copied and never edited, so its scores and outcome are those of the other lesion. Summaries are not compared, nor are lesions with fewer than three known values, including the vessel.",
    "fix": "Record what was found in the second lesion, or delete it."
  },
  "patient-identity": {
    "title": "Pseudonym looks like a name or a date of birth",
    "meaning": "`patient.id` looks like a name or a date of birth, which identifies the patient. If the note is copied, sent or shown, this goes with it. For record numbers and operators, see [`identity-visible`](identity-visible.md).",
    "fix": "Use a pseudonym that only your registry can resolve."
  },
  "identity-visible": {
    "title": "Possible identity of a person",
    "meaning": "The patient's pseudonym looks like a record number, or an operator's like a name, a date or a record number. A patient's name or date of birth has its own warning, [`patient-identity`](patient-identity.md). If the note is copied, sent or shown, this goes with it.",
    "fix": "Use a pseudonym that only your registry can resolve."
  },
  "hidden-character": {
    "title": "Hidden character",
    "meaning": "A name, a key or a text contains an invisible character: one that reverses the direction of the text around it, a zero-width space, or a control character. Such a note does not say what it seems to say, and a search may not find it. Where the program shows text from a note, a visible sign replaces it.",
    "fix": "Delete it; there is a quick fix. If it is intended, write it as an escape in double quotes, such as `\"\\u00ad\"`, where everybody can see it."
  },
  "score-incomplete": {
    "title": "Incomplete score",
    "meaning": "An item of a score is not recorded, or recorded as `unknown`. It is not counted as absent: the score is given as a range, from the lowest to the highest possible value. The message names what is missing.",
    "fix": "Add what you know, and leave out what you do not. Write `unknown` where you looked and could not tell."
  },
  "length-boundary": {
    "title": "Length of exactly 20 mm",
    "meaning": "Sources disagree on whether a length of exactly 20 mm counts in the J-CTO score. This program counts it, so the score may be one point higher here than elsewhere.",
    "fix": "Nothing is wrong. If 20 is a rough estimate, measure again, ideally with dual injection."
  },
  "air-kerma-high": {
    "title": "High radiation dose",
    "meaning": "The air kerma of the procedure is above 5 Gy (information) or above 10 Gy (warning). This does not mean that anything was done wrong; it means that something remains to be done.",
    "fix": "Check the number and its unit first. Many systems print mGy: 620 mGy is 0.62 Gy."
  },
  "contrast-high": {
    "title": "High contrast volume for this kidney function",
    "meaning": "The contrast volume is high for this patient's kidney function: information from 2 times the eGFR, a warning from 3 times. Nothing is reported for a patient on dialysis (`dialysis: yes`).",
    "fix": "Check both numbers: here, 140 was written for 104. If they are right, check kidney function over the following days."
  },
  "summary-stale": {
    "title": "Summary no longer matches its lesion",
    "meaning": "The lesion or a setting changed after the summary was inserted, or the summary was edited by hand. Anyone who reads only the summary would be misled. In Markdown, a summary is also marked if it belongs to no lesion: no lesion has the name in its marker, another summary of that lesion stands above, or it stands in the fence itself, where nothing keeps it up to date. If it stands right below the fence of a lesion that has none, it is taken for the summary of that lesion, whose name was changed.",
    "fix": "Choose the quick fix \"Insert the summary again\", or \"Remove this summary\" if it belongs to no lesion. Or run \"CTO Notes: Insert Scored Summary\" in the lesion. Keep your own words outside the summary. You may also delete it:"
  },
  "ignore-without-reason": {
    "title": "Problem ignored without a reason",
    "meaning": "A comment ignores a problem but does not say why. The next reader cannot tell whether someone thought about it or only wanted it gone.",
    "fix": "Write a colon and the reason after the code, or delete the comment."
  },
  "ignore-unknown-code": {
    "title": "Comment that ignores nothing",
    "meaning": "The comment names no problem, a problem that does not exist, or an error. Errors cannot be ignored: a note with an error cannot be fully read.",
    "fix": "Copy the code from the end of the message you mean. If there is no such problem, delete the comment."
  },
  "too-many-findings": {
    "title": "Too many problems to show",
    "meaning": "A file has more than 1,000 problems. The most serious are shown, and this one says how many are left out. The search stops at 200 errors in one lesion; such a lesion has no scores.",
    "fix": "Fix the first problems. Most of the others are often of the same kind."
  },
  "check-failed": {
    "title": "A check failed",
    "meaning": "Part of the program stopped with an internal error. Your note may be fine, but this one check did not run. You are told because silence would look like a note without problems.",
    "fix": "Save the note and reload the window (\"Developer: Reload Window\"). If the problem comes back, remove half of the note, then half of the rest, until you know which lines cause it."
  }
};
