/** A stretch of the host document: offsets in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a caret at `offset` touches the range; a caret right behind the last character does. */
export function contains(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether all of `inner` lies in `outer`; a range lies in itself. */
export function within(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range as far on as `by` says. */
export function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
