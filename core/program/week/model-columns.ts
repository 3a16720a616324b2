/** Where an option stands among the columns: used or not, sets up to three, sets beyond; null where there are none. */
export interface OptionColumns {
  readonly use: number;
  readonly upToThree: number | null;
  readonly beyond: number | null;
}

export interface BoutColumns {
  readonly use: number;
  readonly cycles: number;
}
