import type { Target } from "@dorsal/core/program";

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;

/** What `dorsal next` says beside the reasons, which core gives. */
export const nextMessages = {
  levels: ["beginner", "intermediate", "advanced"],
  summary: "gives the next target of each exercise, from what was done",
  help: [
    "Gives the next target of each exercise that was done, and why.",
    "",
    "Usage: dorsal next [--level beginner|intermediate|advanced] [--json] < history.json",
    "",
    "  --level <level>  how trained you are; what the history says, or beginner",
    "  --json           as data: targets, and what rests today, with reasons",
    "",
    "The history is a backup that Dorsal saved, or an object (or only its list of sessions):",
    "",
    '  { "today": "2026-11-23",',
    '    "profile": { "level": "intermediate", "conditions": ["knee"], "unit": "kg",',
    '                 "have": ["mat", "dumbbells"],',
    '                 "owned": { "dumbbells": [4, 6, 8, 10], "kettlebells": [8, 12],',
    '                            "barbell": { "bar": 20, "plates": [{ "weight": 10, "pairs": 1 }] },',
    '                            "bands": [5, 10], "machine": { "from": 5, "step": 5, "to": 80 } } },',
    '    "sessions": [{ "at": "2026-11-20T18:00+01:00",',
    '                   "sets": [{ "exercise": "db-row-bench", "reps": 12, "load": 10,',
    '                              "rir": 3, "side": "left" }],',
    '                   "pain": [{ "exercise": "db-row-bench", "level": 2, "nextMorning": 1 }] }],',
    '    "readiness": [{ "date": "2026-11-23", "sleep": 4, "energy": 4, "stress": 3, "soreness": 4 }],',
    '    "soreness": [{ "group": "lats", "level": 3, "at": "2026-11-23" }],',
    '    "block": { "startedAt": "2026-11-02" }, "deloads": ["2026-10-26"] }',
    "",
    'Only sessions with at and sets are needed. Loads are kg, or a text such as "25 lb"; a set may',
    "have seconds, minutes, metres or rounds in place of reps. In readiness 5 is always best.",
    "",
  ].join("\n"),

  empty:
    "there is nothing on standard input; give it a history, as in: dorsal next < history.json.",
  notJson: 'the history is not JSON, but must be: an object with a list "sessions", or a backup.',
  nothingDone:
    "No set of work was done yet, so there is nothing to build on. Plan with: dorsal session\n",
  heading: (date: string, level: string): string => `Next, on ${date}, for the level ${level}`,
  block: (block: number, week: number, weeks: number): string =>
    `Week ${week} of ${weeks} in block ${block}`,
  columns: ["exercise", "sets", "how much", "load", "left", ""],

  amount: (target: Target): string => {
    switch (target.kind) {
      case "reps":
        return `${target.reps.min}-${target.reps.max}, try ${target.reps.aim}`;
      case "hold":
        return `${target.seconds} s`;
      case "carry":
        return `${target.metres} m`;
      case "interval":
        return `${target.rounds} x ${target.workSec}/${target.recoverSec} s`;
      case "steady":
        return `${clock(target.seconds)} min`;
    }
  },
  left: (range: Target["rirTarget"]): string => (range ? `${range.min}-${range.max}` : ""),
  why: (text: string): string => `  ${text}`,
  warmups: (sets: readonly string[]): string => `  Warm up: ${sets.join(", ")}`,
  warmup: (reps: number, load: string): string => `${reps} x ${load}`,
  plates: (perSide: readonly string[]): string => `  On each end: ${perSide.join(" + ")}`,
  rests: "rests today",
} as const;
