const points = (value: number): string => value.toFixed(2);

/** Everything that `dorsal plan check` says. */
export const planCheckMessages = {
  empty:
    "nothing was given; give JSON of { profile, plan, checks? }, or an array of such, on standard input.",
  notJson: "what was given is not JSON; give { profile, plan, checks? }, or an array of such.",
  unreadable: (path: string, expected: string): string =>
    `${path === "" ? "what was given" : path} cannot be read; expected: ${expected}.`,
  heading: (id: string | null, position: number): string => id ?? `plan ${position}`,
  value: (found: number, claimed: number, bound: number): string =>
    `value ${points(found)}; the plan says ${points(claimed)}, ${Number.isFinite(bound) ? `the bound ${points(bound)}` : "no bound was proven"}`,
  times: (list: readonly (readonly [day: string, seconds: number])[]): string =>
    `seconds ${list.map(([day, seconds]) => `${day} ${Math.round(seconds)}`).join(", ")}`,
  kept: "ok",
  broken: "BROKEN",
  rules: "rules",
  checks: "checks",
  summary: (plans: number, broken: number): string =>
    `${plans} ${plans === 1 ? "plan" : "plans"}, ${broken === 0 ? "nothing broken" : `${broken} broken`}`,
} as const;
