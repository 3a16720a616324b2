/** Mirrors the beeps in the hand; only Android phones can. */
export const vibrate = (
  pattern: readonly number[],
  device: Pick<Navigator, "vibrate"> | null = typeof navigator === "undefined" ||
  !("vibrate" in navigator)
    ? null
    : navigator,
): boolean => {
  if (!device || pattern.length === 0) return false;
  try {
    return device.vibrate([...pattern]);
  } catch {
    return false;
  }
};
