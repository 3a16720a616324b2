/** The rules of form of one exercise, as derived from its cues. */
import type { FormRule, Motion, PeakRule } from "../motion.ts";
import { measured } from "./measure.ts";
import { sentence } from "./finding.ts";
import type { Finding } from "./finding.ts";
import type { Frame } from "./frames.ts";

/** Rounding of the stored clip, in degrees and in metres alike far below what can be seen. */
const SLACK = 0.002;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const boundFinding = (rule: FormRule, frame: Frame): readonly Finding[] => {
  const value = measured(rule.measure, frame.pose, frame.world);
  const beyond = Math.max(
    rule.min === undefined ? 0 : rule.min - value,
    rule.max === undefined ? 0 : value - rule.max,
  );
  if (beyond <= SLACK && !Number.isNaN(value)) return [];
  const range = `${rule.min ?? "…"} to ${rule.max ?? "…"}`;
  const text = `${rule.say} (${rounded(value)}, should be ${range})`;
  return [{ check: "form", place: frame.place, text, amount: beyond }];
};

const peakFinding = (rule: PeakRule, frames: readonly Frame[]): readonly Finding[] => {
  const read = (frame: Frame): number => measured(rule.measure, frame.pose, frame.world);
  const peak = frames.find((frame) => frame.key === rule.peakAt);
  const others = frames.filter((frame) => frame.key !== null && frame.key !== rule.peakAt);
  if (!peak || others.length === 0)
    return [
      {
        check: "data",
        place: rule.peakAt,
        text: `There is no key "${rule.peakAt}" to compare.`,
        amount: 1,
      },
    ];
  const lead = read(peak) - Math.max(...others.map(read));
  const text = `${rule.say} (ahead by ${rounded(lead)}, should be ${rule.by})`;
  return lead >= rule.by - SLACK
    ? []
    : [{ check: "form", place: rule.peakAt, text, amount: rule.by - lead }];
};

/** Every exercise has at least two rules, and all of them hold. */
export const checkForm = (motion: Motion, frames: readonly Frame[]): readonly Finding[] => {
  const few: readonly Finding[] =
    motion.form.length < 2
      ? [{ check: "data", place: "", text: "It needs at least two rules of form.", amount: 1 }]
      : [];
  return [
    ...few,
    ...motion.form.flatMap((rule) => {
      if ("peakAt" in rule) return peakFinding(rule, frames);
      const { when } = rule;
      const idle = (rule.min === undefined && rule.max === undefined) || when.length === 0;
      const missing = when === "always" ? [] : when.filter((key) => !(key in motion.keys));
      return [
        ...(idle
          ? [{ check: "data", place: "", text: sentence.idle(rule.say), amount: 1 } as const]
          : []),
        ...missing.map((key): Finding => ({
          check: "data",
          place: key,
          text: `A rule of form names the key "${key}", which does not exist.`,
          amount: 1,
        })),
        ...frames
          .filter((frame) => when === "always" || (frame.key !== null && when.includes(frame.key)))
          .flatMap((frame) => boundFinding(rule, frame)),
      ];
    }),
  ];
};
