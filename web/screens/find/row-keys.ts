/** Where the focus stands: in the field, or on the row of a number. */
export const FIELD = -1;

/**
 * Where a key moves the focus from there, among so many rows; null where it moves nothing.
 * The arrows stop at the last row, and lead from the first one back into the field.
 */
export const rowAfter = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return at === FIELD ? null : at - 1;
    // In the field they are for the text.
    case "Home":
      return at === FIELD ? null : 0;
    case "End":
      return at === FIELD ? null : count - 1;
    default:
      return null;
  }
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key goes on with the text: it then belongs to the field, wherever the focus is. */
export const isTyped = ({ key, ctrlKey, metaKey, altKey }: Key): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === "Backspace" || (key.length === 1 && key !== " "));
