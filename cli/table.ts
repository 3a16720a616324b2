/** Columns of numbers stand right, words left; no line ends in spaces. */
export type Align = "left" | "right";

/** In characters as a person counts them, near enough: code points. */
const widthOf = (text: string): number => Array.from(text).length;

const pad = (text: string, width: number, align: Align): string => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? space + text : text + space;
};

/** Lines of a table: cells in columns that are as wide as need be; a text alone is a line across. */
export const tableLines = (
  rows: readonly (readonly string[] | string)[],
  aligns: readonly Align[],
): readonly string[] => {
  const cells = rows.filter((row): row is readonly string[] => typeof row !== "string");
  const widths = aligns.map((_, column) =>
    Math.max(0, ...cells.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    typeof row === "string"
      ? row
      : row
          .map((cell, column) => pad(cell, widths[column] ?? 0, aligns[column] ?? "left"))
          .join("  ")
          .trimEnd(),
  );
};
