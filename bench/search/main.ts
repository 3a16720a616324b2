/**
 * `npm run bench:search`: our search of foods beside two libraries, the same 7,754 names in one run:
 * time to build, memory, time of a keystroke (every beginning of a query from two letters on, 20
 * results), and how often what is wanted comes first, among three, or at least something of its
 * kind among five. `node --expose-gc` as in the script, or memory is not told.
 */
import type { Food } from "@dorsal/core/food";
import { engines } from "./engines.ts";
import type { Engine, Search } from "./engines.ts";
import { givenQuestions, ownQuestions, referenceFoods } from "./questions.ts";
import type { Question } from "./questions.ts";

const BUILDS = 5;
const ROUNDS = 3;
const RESULTS = 20;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const heapMb = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  ] ?? Number.NaN;

/** Every beginning of every query, as a person types it. */
const keystrokes = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap(({ query }) =>
    Array.from({ length: Math.max(0, query.length - 1) }, (_, place) => query.slice(0, place + 2)),
  );

/**
 * ms of each keystroke, the least of some rounds: what else the machine does is not ours. A round is
 * all of them, so that what an engine keeps of the last answers does not answer again.
 */
const keystrokeMs = (search: Search, typed: readonly string[]): readonly number[] => {
  const least = typed.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, query] of typed.entries()) {
      const before = performance.now();
      search(query, RESULTS);
      least[place] = Math.min(least[place] ?? 0, performance.now() - before);
    }
  return least;
};

const answersOf = (
  search: Search,
  questions: readonly Question[],
  foodByRef: ReadonlyMap<string, Food>,
) => {
  const found = questions.map((question) => ({
    question,
    foods: search(question.query, RESULTS).flatMap((ref) => foodByRef.get(ref) ?? []),
  }));
  const count = (test: (one: (typeof found)[number]) => boolean): number =>
    found.filter(test).length;
  const isOfKind = ({ question, foods }: (typeof found)[number]): boolean =>
    foods.slice(0, 5).some(question.isOfKind);
  const mistyped = questions.filter(({ isMistyped }) => isMistyped).length;
  return [
    String(count(({ question, foods }) => foods.slice(0, 1).some(question.isBest))),
    String(count(({ question, foods }) => foods.slice(0, 3).some(question.isBest))),
    String(count(isOfKind)),
    `${count((one) => one.question.isMistyped && isOfKind(one))}/${mistyped}`,
    String(count(({ foods }) => foods.length === 0)),
  ];
};

const row = (cells: readonly string[]): string =>
  cells.map((cell, place) => (place === 0 ? cell.padEnd(46) : cell.padStart(10))).join("");

const COLUMNS = ["best@1", "best@3", "rel@5", "typo", "empty"];

const measured = (engine: Engine, foods: readonly Food[], typed: readonly string[]) => {
  const before = heapMb();
  const search = engine.build(foods);
  // What is built when it is first asked for is built now.
  search("milk", RESULTS);
  const memoryMb = heapMb() - before;
  const builds = Array.from({ length: BUILDS }, () => {
    const start = cpuMs();
    engine.build(foods);
    return cpuMs() - start;
  });
  const times = keystrokeMs(search, typed);
  return {
    search,
    cells: [
      `${quantile(builds, 0.5).toFixed(0)} ms`,
      globalThis.gc ? `${memoryMb.toFixed(1)} MB` : "unknown",
      quantile(times, 0.5).toFixed(3),
      quantile(times, 0.99).toFixed(2),
      quantile(times, 1).toFixed(2),
    ],
  };
};

const foods = referenceFoods();
if (foods !== null) {
  const foodByRef = new Map(foods.map((food) => [food.ref, food]));
  const sets = [
    ["the reference's", givenQuestions()],
    ["our own", ownQuestions()],
  ] as const;
  const typed = keystrokes(sets.flatMap(([, questions]) => questions));
  const results = engines.map((engine) => ({ engine, ...measured(engine, foods, typed) }));

  console.log(`${foods.length} foods, ${typed.length} keystrokes; ms a keystroke`);
  console.log(row(["", "build CPU", "memory", "p50", "p99", "most"]));
  for (const { engine, cells } of results) console.log(row([engine.name, ...cells]));
  for (const [name, questions] of sets) {
    console.log(`\n${questions.length} queries, ${name}`);
    console.log(row(["", ...COLUMNS]));
    for (const { engine, search } of results)
      console.log(row([engine.name, ...answersOf(search, questions, foodByRef)]));
  }
}
