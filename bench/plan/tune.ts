import { readFileSync } from "node:fs";
import { loadSolver } from "../../cli/solver.ts";
import { problemOf } from "../../core/program/week/problem.ts";
import { weekModel } from "../../core/program/week/model.ts";
import { readWeekProfile } from "../../core/program/week/profile.ts";
import { createState } from "../../core/program/week/state.ts";
import { poolOf } from "../../core/program/week/pool.ts";
import { roundInto } from "../../core/program/week/starts.ts";
import { anneal } from "../../core/program/week/search.ts";
import { ruinAndRecreate } from "../../core/program/week/ruin.ts";
const s = await loadSolver();
const file = JSON.parse(readFileSync("../shared/data/plan-profiles.json", "utf8"));
const prep = file.profiles.map(({ id, profile, reference }: any) => {
  const p = readWeekProfile(profile);
  if (!p.ok) throw 1;
  const pr = problemOf(p.value);
  const m = weekModel(pr);
  const r = s.solve(m.model);
  return { id, pr, m, r, pool: poolOf(pr, m, r.values), best: reference.best };
});
const strategies: Record<string, (x: any, seed: number) => number> = {};
const single =
  (tries: number, warm: number, cold: number, lp: boolean) => (x: any, seed: number) => {
    const st = createState(x.pr);
    if (lp) roundInto(st, x.m, x.r.values);
    return anneal(st, x.pool, { tries, seed, enough: Infinity, warm, cold }).value;
  };
for (const warm of [0.6, 1.2, 2.5])
  for (const cold of [0.02, 0.1, 0.2])
    strategies[`s400k ${warm} ${cold}`] = single(400000, warm, cold, true);
const multi =
  (runs: number, tries: number, w: number, c: number, re: number, reTries: number, reW: number) =>
  (x: any, seed: number) => {
    let best: any = null;
    const st = createState(x.pr);
    for (let i = 0; i < runs; i++) {
      st.load({ sets: [], cycles: [] });
      if (i % 2 === 0) roundInto(st, x.m, x.r.values);
      const f = anneal(st, x.pool, {
        tries,
        seed: seed * 100 + i,
        enough: Infinity,
        warm: w,
        cold: c,
      });
      if (!best || f.value > best.value) best = f;
    }
    for (let i = 0; i < re; i++) {
      st.load(best.numbers);
      const f = anneal(st, x.pool, {
        tries: reTries,
        seed: seed * 100 + 50 + i,
        enough: Infinity,
        warm: reW,
        cold: c,
      });
      if (f.value > best.value) best = f;
    }
    return best.value;
  };
strategies["4x60k+4x40k@.5"] = multi(4, 60000, 1.2, 0.05, 4, 40000, 0.5);
strategies["8x40k+2x40k@.4"] = multi(8, 40000, 1.2, 0.05, 2, 40000, 0.4);
strategies["2x100k+10x20k@.4"] = multi(2, 100000, 1.2, 0.05, 10, 20000, 0.4);
strategies["4x60k+8x20k@.7"] = multi(4, 60000, 1.2, 0.05, 8, 20000, 0.7);
for (const [name, f] of Object.entries(strategies)) {
  let worst = 0,
    sum = 0,
    n = 0;
  const t = process.cpuUsage().user;
  const bad: string[] = [];
  for (const x of prep)
    for (const seed of [1, 2, 3]) {
      const v = f(x, seed);
      const gap = x.best - v;
      sum += gap;
      n++;
      if (gap > worst) worst = gap;
      if (gap > 1) bad.push(x.id + ":" + gap.toFixed(1));
    }
  console.log(
    name.padEnd(22),
    "mean gap",
    (sum / n).toFixed(3),
    "worst",
    worst.toFixed(2),
    ((process.cpuUsage().user - t) / 1000 / n).toFixed(0) + "ms",
    bad.join(" "),
  );
}
