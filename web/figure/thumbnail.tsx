import { exerciseById, exercises } from "@dorsal/core/exercise";
import "./thumbnail.css";

/** Tiles in a row of a sheet, as they are baked. */
const COLUMNS = 4;

const idsByPattern = new Map<string, readonly string[]>();

/** The exercises of a pattern in the order of the catalogue: the order of the tiles. */
const idsOf = (pattern: string): readonly string[] => {
  const known = idsByPattern.get(pattern);
  if (known) return known;
  const ids = exercises.filter((exercise) => exercise.pattern === pattern).map(({ id }) => id);
  idsByPattern.set(pattern, ids);
  return ids;
};

/** The far end of a movement as a small picture: one tile of the sheet of its pattern. */
export const Thumbnail = ({ exercise }: { readonly exercise: string }) => {
  const known = exerciseById(exercise);
  if (!known) return <span className="thumbnail" aria-hidden />;
  const ids = idsOf(known.pattern);
  const index = ids.indexOf(exercise);
  const columns = Math.min(COLUMNS, ids.length);
  const rows = Math.ceil(ids.length / COLUMNS);
  return (
    <span
      className="thumbnail"
      aria-hidden
      style={{
        backgroundImage: `url("/motion/${known.pattern}.png")`,
        backgroundSize: `${columns * 100}% auto`,
        backgroundPosition: `${share(index % COLUMNS, columns)}% ${share(Math.floor(index / COLUMNS), rows)}%`,
      }}
    />
  );
};

/** Per cent of the way from the first of several tiles to the last. */
const share = (index: number, count: number): number =>
  count > 1 ? (index / (count - 1)) * 100 : 0;
