import { useState } from "react";

let made = 0;

const next = (): string => {
  made += 1;
  return `id-${made}`;
};

/**
 * An id of its own for as long as the component stands, for labels and what they name. Preact's
 * `useId` begins to count anew when what stands above a lazy screen is drawn again, as by a toast: two
 * fields then have one id, and a label names the wrong one.
 */
export const useId = (): string => useState(next)[0];
