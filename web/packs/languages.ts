/** The languages that the person reads, two letters each, the most wanted first; English at the end. */
export const languagesHere = (): readonly string[] => [
  ...new Set([...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()), "en"]),
];
