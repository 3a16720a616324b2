import { spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, test } from "vitest";

import { findRoot } from "../../settings.ts";
import { CATALOGUE_FILE } from "../catalogue.ts";
import { foodOf, found, inNewFolder, openBuilt } from "../foods.fixture.ts";

const FROM_SOURCES = "-C source --import ./tools/typescript.mjs".split(" ");

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs Node on our sources as they are, with threads that do so too. */
const run = (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((ended) => {
    const command = spawn(process.execPath, [...FROM_SOURCES, ...words], {
      cwd: findRoot(import.meta.dirname),
      env: { ...process.env, ...environment },
    });
    let output = "";
    for (const stream of [command.stdout, command.stderr])
      stream.on("data", (text: Buffer) => (output += text.toString()));
    command.on("close", (code) => {
      ended({ code, output });
    });
  });

/** The command as it is run. */
const build = (folder: string, ...paths: readonly string[]): Promise<Ended> =>
  run(["server/foods/build/main.ts", ...paths], { DORSAL_DATA: folder });

const NAMES = Array.from({ length: 4_000 }, (_, number) => `Milk number ${number}`);
const LINES = NAMES.map((name) => JSON.stringify(foodOf({ name })));

test("builds a catalogue of a file, and tells what it left out", () =>
  inNewFolder(async (folder) => {
    const path = join(folder, "foods.jsonl");
    await writeFile(path, [...LINES.slice(0, 3_000), "{", ...LINES.slice(3_000)].join("\n"));
    const { code, output } = await build(folder, path);
    expect(output).toContain("4,000 foods are in");
    expect(output).toContain("1 line was left out");
    expect(output).toContain(`${path}:3001: the line is {`);
    expect(code).toBe(0);
    const catalogue = await openBuilt(folder);
    // Foods of one popularity and like names stand as they came, whichever thread was quicker.
    expect(found(catalogue, "milk number", 3)).toEqual(NAMES.slice(0, 3));
    expect(found(catalogue, "milk 3999")).toEqual(["Milk number 3999"]);
    expect(catalogue.about.foods).toBe(NAMES.length);
    catalogue.close();
  }));

test("says which file it could not read, and leaves nothing behind", () =>
  inNewFolder(async (folder) => {
    const path = join(folder, "foods.jsonl.gz");
    await writeFile(path, LINES.join("\n"));
    const { code, output } = await build(folder, path);
    expect(output).toContain(`${path} could not be read`);
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(["foods.jsonl.gz"]);
  }));

test("says what it takes where no file is named", () =>
  inNewFolder(async (folder) => {
    const { code, output } = await build(folder);
    expect(output).toContain("npm run foods:catalogue -- <files or folders>");
    expect(code).toBe(1);
    expect(await readdir(folder)).not.toContain(CATALOGUE_FILE);
  }));

test("a thread that broke refuses what it is asked later, so that nobody waits for it", () =>
  inNewFolder(async (folder) => {
    const path = join(folder, "ask.ts");
    await writeFile(
      path,
      `import { prepareBeside } from ${JSON.stringify(new URL("beside.ts", import.meta.url).href)};
       const beside = prepareBeside(1);
       const broken = { kind: "lines", path: "foods.jsonl", firstLine: 1, bytes: 1 };
       const whole = { ...broken, bytes: new TextEncoder().encode("{}") };
       const ask = (batch) =>
         beside.prepare(batch).then(
           ({ bad }) => console.log("bad lines:", bad.length),
           () => console.log("refused"),
         );
       for (const batch of [whole, broken, whole]) await ask(batch);
       await beside.close();
       await ask(whole);`,
    );
    const { code, output } = await run([path]);
    expect(output.trim().split("\n")).toEqual(["bad lines: 1", "refused", "refused", "refused"]);
    expect(code).toBe(0);
  }));
