import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { openSqlite, sqliteTrouble } from "./index.ts";
import type { SqliteConnection } from "./index.ts";

let folder: string;
let file: string;
const opened: SqliteConnection[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dorsal-disk-"));
  file = join(folder, "some.sqlite");
});
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
  rmSync(folder, { recursive: true, force: true });
});

const connect = async (options: { readOnly?: boolean } = {}): Promise<SqliteConnection> => {
  const connection = await openSqlite(file, 0, options);
  opened.push(connection);
  return connection;
};

const withRow = async (): Promise<SqliteConnection> => {
  const connection = await connect();
  connection.exec("CREATE TABLE food (name TEXT NOT NULL)");
  connection.prepare("INSERT INTO food VALUES (?)").run("kale");
  return connection;
};

const troubleOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return "none";
  } catch (error) {
    return sqliteTrouble(error);
  }
};

test("what one connection wrote another reads", async () => {
  await withRow();
  const rows = (await connect({ readOnly: true })).prepare("SELECT name FROM food").all();
  expect(rows.map((row) => ({ ...(row as object) }))).toEqual([{ name: "kale" }]);
});

describe("trouble is told by its kind:", () => {
  test("a database that was opened to be read is not written", async () => {
    await withRow();
    const reader = await connect({ readOnly: true });
    expect(await troubleOf(() => reader.exec("DELETE FROM food"))).toBe("readOnly");
  });

  test("another one is writing", async () => {
    const one = await withRow();
    one.exec("BEGIN IMMEDIATE");
    const other = await connect();
    expect(await troubleOf(() => other.exec("BEGIN IMMEDIATE"))).toBe("locked");
  });

  test("the file is no database", async () => {
    writeFileSync(file, "groceries ".repeat(1000));
    expect(await troubleOf(async () => (await connect()).prepare("SELECT * FROM food").all())).toBe(
      "corrupt",
    );
  });

  test("there is no such folder", async () => {
    expect(await troubleOf(() => openSqlite(join(folder, "none", "some.sqlite"), 0))).toBe(
      "cannotOpen",
    );
  });

  test("the statement is wrong", async () => {
    const connection = await connect();
    expect(await troubleOf(() => connection.exec("SELECT * FROM none"))).toBe("other");
  });

  test("the fault is none of SQLite's", async () => {
    expect(await troubleOf(() => Promise.reject(new Error("no")))).toBe("other");
  });
});
