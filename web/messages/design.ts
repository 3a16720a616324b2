/** Words that belong to the controls themselves. */
export const design = {
  close: "Close",
  cancel: "Cancel",
  find: "Find anything",
  /** A key opens it too. */
  findHint: "Find anything (Ctrl K)",
  undo: "Undo",
  undone: "Taken back.",
  dismiss: "Dismiss",
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
  typeToConfirm: (word: string) => `Type “${word}” to confirm`,
  documentTitle: (page: string) => `${page} · Dorsal`,
};
