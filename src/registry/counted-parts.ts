/** What is counted of the wide table of lesions, a few columns at a time: none of these parts needs the columns of another. */
import { isOfProcedure } from '../score/engine/observed.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { countedDoses, countedOutcomes, type Scope, scoredColumns } from './counts.ts';
import { dateColumnNames, keyColumns } from './key-columns.ts';
import { procedureEvents } from './procedure-columns.ts';
import { PARTIAL } from './schema-columns.ts';
import { emptyTally, madeAt, PlacedRows, type Tally, type Values } from './tallies.ts';

/** The tallies of each score by its points, in the order of the catalogue. */
export type ByScore = readonly Map<number | null, Tally>[];

/** Where rows are counted: those of lesions, and of them the one that stands for its procedure. The lists are in their orders. */
export const emptyPlaces = () => ({
  scores: { lesion: new PlacedRows<ByScore>(), procedure: new PlacedRows<ByScore>() },
  outcomes: { lesion: new PlacedRows<readonly Tally[]>(), procedure: new PlacedRows<readonly Tally[]>() },
  doses: new PlacedRows<readonly Tally[]>(),
  events: new PlacedRows<readonly Tally[]>(),
  /** In which a key may be missing. */
  rows: {
    lesion: new PlacedRows<null>(),
    procedure: new PlacedRows<null>(),
    crossed: new PlacedRows<null>(),
  } satisfies Record<Scope, PlacedRows<null>>,
});

export type Places = ReturnType<typeof emptyPlaces>;

/** Columns that are counted together. */
interface Part {
  readonly names: readonly string[];
  /** Counts the values of its columns, in their order. */
  count(places: Places, values: readonly Values[]): void;
}

const NONE: Values = [];

const counted: readonly Part[] = [
  ...catalogue.map((score, at): Part => {
    const scope = isOfProcedure(score) ? 'procedure' : 'lesion';
    return {
      names: scoredColumns(score),
      count: ({ scores }, [points = NONE, observed = NONE]) =>
        scores[scope].tallyEach(observed, (group, row) => {
          const byPoints = group[at];
          return byPoints && madeAt(byPoints, (points[row] ?? null) as number | null, emptyTally);
        }),
    };
  }),
  ...countedOutcomes.map(
    ([key, ofProcedure], at): Part => ({
      names: [key],
      count: ({ outcomes }, [values = NONE]) =>
        outcomes[ofProcedure ? 'procedure' : 'lesion'].tallyEach(values, (group) => group[at]),
    }),
  ),
  ...procedureEvents.map(
    (event, at): Part => ({
      names: [event],
      count: ({ events }, [values = NONE]) => events.tallyEach(values, (group) => group[at]),
    }),
  ),
  ...countedDoses.map(
    (dose, at): Part => ({
      names: [dose],
      count: ({ doses }, [values = NONE]) =>
        doses.tallyEach(values, (group, row) => {
          const into = group[at];
          if (into) into.total += Number(values[row] ?? 0);
          return into;
        }),
    }),
  ),
];

/** All parts. Of keys that nothing else is asked about there are gaps alone. */
export const countedParts: readonly Part[] = (() => {
  const known = new Set(counted.flatMap(({ names }) => names));
  const others = keyColumns.filter((key) => !known.has(key));
  const names = (key: string) => (dateColumnNames.includes(key) ? [key, key + PARTIAL] : [key]);
  return [...counted, ...others.map((key): Part => ({ names: names(key), count: () => undefined }))];
})();
