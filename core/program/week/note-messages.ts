/** What the notes of a week say (codes of training-rules.json, notes). */
const NOTE_TEXTS: Readonly<Record<string, string>> = {
  no_breath_hold: "Never hold your breath: breathe out on the effort.",
  stop_if_rest_bp_180_110:
    "Do not train when your blood pressure at rest is 180/110 or higher; have it checked.",
  stop_signs_pregnancy:
    "Stop and call your clinic at bleeding, fluid, contractions, dizziness, chest pain or a swollen calf.",
  no_long_supine: "Do not lie on your back for long after week 20.",
  no_prone: "Nothing lying on your front.",
  brace_and_short_range: "Brace before each lift, and keep to the range that does not hurt.",
  no_loaded_rounding: "Never round your back under load.",
};

/** A note in words; its code where it is not known. */
export const noteText = (code: string): string => NOTE_TEXTS[code] ?? code.replaceAll("_", " ");

/** How near a plan is to the best that the same time, things and body allow. */
export const nearness = (value: number, bound: number): string => {
  if (!Number.isFinite(bound)) return `${value.toFixed(1)} points.`;
  const gap = Math.max(0, bound - value);
  return `${value.toFixed(1)} points; no week under the same rules has more than ${(value + gap).toFixed(1)}, so this is within ${gap.toFixed(1)} points of the best possible.`;
};
