import { readFileSync } from "node:fs";
import { loadSolver } from "../../cli/solver.ts";
import { problemOf } from "../../core/program/week/problem.ts";
import { weekModel } from "../../core/program/week/model.ts";
import { readWeekProfile } from "../../core/program/week/profile.ts";
const s = await loadSolver();
const file = JSON.parse(readFileSync("../shared/data/plan-profiles.json", "utf8"));
for (const { id, profile, reference } of file.profiles) {
  const p = readWeekProfile(profile);
  if (!p.ok) {
    console.log(id, p.error);
    continue;
  }
  const t0 = performance.now();
  const pr = problemOf(p.value);
  const m = weekModel(pr);
  const t1 = performance.now();
  const r = s.solve(m.model);
  console.log(
    id,
    pr.options.length,
    m.model.cost.length,
    m.model.rowLower.length,
    (t1 - t0).toFixed(0),
    (performance.now() - t1).toFixed(0),
    r.status,
    (r.objective - pr.lostPoints).toFixed(2),
    reference.upperBound,
    reference.best,
  );
}
