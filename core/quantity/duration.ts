/** Whole seconds as a clock: `0:34`, `12:05`, `1:02:09`. Fractions count up, so a countdown ends on 0:00. */
export const formatClock = (totalSeconds: number): string => {
  const whole = Math.max(0, Math.ceil(totalSeconds - 1e-6));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
};

/** Rounded minutes for a plan: `42 min`; under a minute, seconds: `45 s`. */
export const formatMinutes = (totalSeconds: number): string =>
  totalSeconds < 60 ? `${Math.round(totalSeconds)} s` : `${Math.round(totalSeconds / 60)} min`;

/** For a voice: `1 minute 30 seconds`, `45 seconds`. */
export const spokenDuration = (totalSeconds: number): string => {
  const whole = Math.max(0, Math.round(totalSeconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    minutes > 0 ? `${minutes} ${minutes === 1 ? "minute" : "minutes"}` : "",
    rest > 0 || minutes === 0 ? `${rest} ${rest === 1 ? "second" : "seconds"}` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
};
