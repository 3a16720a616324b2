/** The edge of time: ages are counted from here. */
export const thisYear = (): number => new Date().getFullYear();
