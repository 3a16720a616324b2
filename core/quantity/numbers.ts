/** To the next whole number, with commas between thousands: `1,234`, `-20`. */
export const formatWhole = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");

/** Energy as people read it: `1,234 kcal`. */
export const formatKcal = (kcal: number): string => `${formatWhole(kcal)} kcal`;
