import { spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, test } from "vitest";

import { findRoot } from "../../settings.ts";
import { CATALOGUE_FILE } from "../catalogue.ts";
import { foodOf, found, inNewFolder, openBuilt } from "../foods.fixture.ts";

const COMMAND = "-C source --import ./tools/typescript.mjs server/foods/build/main.ts".split(" ");

/** The command as it is run, with its threads. */
const build = (
  folder: string,
  ...paths: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((ended) => {
    const command = spawn(process.execPath, [...COMMAND, ...paths], {
      cwd: findRoot(import.meta.dirname),
      env: { ...process.env, DORSAL_DATA: folder },
    });
    let output = "";
    for (const stream of [command.stdout, command.stderr])
      stream.on("data", (text: Buffer) => (output += text.toString()));
    command.on("close", (code) => {
      ended({ code, output });
    });
  });

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
