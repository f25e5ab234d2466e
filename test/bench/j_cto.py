"""What a script of one's own would be: reads notes with libyaml on all cores, and writes the J-CTO points of each lesion.

    python3 j_cto.py NOTES TABLE.csv
"""

import csv
import re
import sys
from multiprocessing import Pool
from pathlib import Path

import yaml

FENCE = re.compile(r"^```(cto-note|cto-lesion)\n(.*?)^```", re.M | re.S)
NUMBER = re.compile(r"^(under|over|about|<)? ?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$")
YES, NO, OPEN = 1, 0, None
WORDS = {
    "stump": {"blunt": YES, "invisible": YES, "tapered": NO},
    "calcification": {"mild": YES, "moderate": YES, "severe": YES, "none": NO},
    "prior_attempt": {"failed": YES, "none": NO},
}


def above(value, limit, inclusive):
    """Whether a number, or one of which the ends are known, is above a limit; None where that is open."""
    match = NUMBER.match(str(value))
    if not match:
        return OPEN
    word, low, high = match[1], float(match[2]), float(match[3] or match[2])
    is_above = (lambda x: x >= limit) if inclusive else (lambda x: x > limit)
    if word in ("under", "<"):
        return NO if high <= limit else OPEN
    if word == "over":
        return YES if low >= limit else OPEN
    return is_above(low) if is_above(low) == is_above(high) else OPEN


def points(lesion):
    items = [
        above(lesion.get("length_mm"), 20, True),
        above(lesion.get("bend_degrees"), 45, False),
        *(words.get(lesion.get(key)) for key, words in WORDS.items()),
    ]
    return "" if OPEN in items else sum(map(int, items))


def lesions_of(path):
    text = path.read_text()
    if path.suffix != ".md":
        return yaml.load(text, yaml.CSafeLoader).get("lesions") or []
    fences = [(kind, yaml.load(body, yaml.CSafeLoader)) for kind, body in FENCE.findall(text)]
    return [lesion for kind, data in fences for lesion in (data.get("lesions") or [] if kind == "cto-note" else [data])]


def rows_of(path):
    return [(path, at, points(lesion)) for at, lesion in enumerate(lesions_of(path))]


if __name__ == "__main__":
    notes, table = sys.argv[1:]
    paths = sorted(path for path in Path(notes).rglob("*") if path.suffix in (".yaml", ".yml", ".md"))
    with Pool() as pool, open(table, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("file", "lesion", "j_cto_points"))
        for rows in pool.imap(rows_of, paths, chunksize=64):
            writer.writerows(rows)
