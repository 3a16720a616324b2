import { changeAt, dayOf } from "@dorsal/core/body";
import type { ChangeVerdict, SiteResult } from "@dorsal/core/body";
import { compareTimestamps, localDate } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, Measurement, Timestamp } from "@dorsal/core/record";

/** What a result means beside the one before it. */
export type Since =
  | {
      readonly kind: "compared";
      readonly verdict: ChangeVerdict;
      readonly deltaMm: number;
      readonly leastMm: number;
      readonly since: LocalDate;
    }
  | { readonly kind: "first" }
  /** There are results, and all of them by other hands. */
  | { readonly kind: "other-hands" }
  /** There is one, of this very day. */
  | { readonly kind: "same-day" };

/**
 * The change at a site since it was last measured on an earlier day by the same hands: those of
 * two people err apart, so theirs are not compared.
 */
export const sinceLast = (
  result: SiteResult,
  { by, at }: { readonly by: Measurement["by"]; readonly at: Timestamp },
  measurements: readonly DorsalRecord<"measurement">[],
): Since => {
  const before = measurements
    .filter((other) => compareTimestamps(other.at, at) < 0)
    .flatMap((other) =>
      other.body.sites
        .filter(({ site }) => site === result.site)
        .map(({ mm, count }) => ({ at: other.at, by: other.body.by, mm, count })),
    )
    .toSorted((one, other) => compareTimestamps(other.at, one.at));
  const ours = before.filter((other) => other.by === by);
  const last = ours.find((other) => localDate(other.at) < localDate(at));
  if (!last) {
    if (ours.length > 0) return { kind: "same-day" };
    return { kind: before.length > 0 ? "other-hands" : "first" };
  }
  const change = changeAt(result.site, [
    { day: dayOf(last.at), mm: last.mm, count: last.count },
    { day: dayOf(at), mm: result.mm, count: result.count },
  ]);
  if (change.verdict === "not-enough") return { kind: "same-day" };
  const { verdict, deltaMm, leastMm } = change;
  return { kind: "compared", verdict, deltaMm, leastMm, since: localDate(last.at) };
};
