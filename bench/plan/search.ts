import { readFileSync } from "node:fs";
import { loadSolver } from "../../cli/solver.ts";
import { problemOf } from "../../core/program/week/problem.ts";
import { weekModel } from "../../core/program/week/model.ts";
import { readWeekProfile } from "../../core/program/week/profile.ts";
import { createState } from "../../core/program/week/state.ts";
import { wholePool } from "../../core/program/week/moves.ts";
import { poolOf } from "../../core/program/week/pool.ts";
import { roundInto } from "../../core/program/week/starts.ts";
import { ruinAndRecreate } from "../../core/program/week/ruin.ts";
import { anneal } from "../../core/program/week/search.ts";
const s = await loadSolver();
const file = JSON.parse(readFileSync("../shared/data/plan-profiles.json", "utf8"));
const tries = Number(process.argv[2] ?? 100000);
for (const { id, profile, reference } of file.profiles) {
  const p = readWeekProfile(profile);
  if (!p.ok) {
    console.log(id, p.error);
    continue;
  }
  const pr = problemOf(p.value);
  const m = weekModel(pr);
  const r = s.solve(m.model);
  const out = [];
  let ms = 0;
  for (const seed of [1, 2, 3]) {
    const t = process.cpuUsage().user;
    const st = createState(pr);
    const pool = poolOf(pr, m, r.values);
    if (process.argv[3] === "lp") {
      roundInto(st, m, r.values);
      if (seed === 1)
        out.push(
          "start " +
            st.value().toFixed(2) +
            " pool " +
            pool.options.length +
            "/" +
            pr.options.length,
        );
    }
    const f = anneal(st, pool, {
      tries,
      seed,
      enough: Infinity,
      warm: Number(process.argv[4] ?? 1.2),
    });
    const t2 = process.cpuUsage().user;
    const g = ruinAndRecreate(st, pool, {
      rounds: Number(process.argv[5] ?? 100),
      seed,
      enough: Infinity,
    });
    if (seed === 1) out.push("rr " + ((process.cpuUsage().user - t2) / 1000).toFixed(0) + "ms");
    out.push(g.value.toFixed(2) + " <");
    ms = (process.cpuUsage().user - t) / 1000;
    out.push(f.value.toFixed(2));
  }
  console.log(
    id,
    ...out,
    "bound",
    (r.objective - pr.lostPoints).toFixed(2),
    "best",
    reference.best,
    ms.toFixed(0) + "ms",
  );
}
