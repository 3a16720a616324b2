import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { toKyselyDatabase } from "./dialect.ts";
import { describeFailure } from "./messages.ts";
import { KNOWN_SCHEMA_VERSION, migrateToNewest } from "./migrations.ts";
import { openSqlite } from "@dorsal/disk";

let folder: string;
const file = (): string => join(folder, "dorsal.sqlite");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dorsal-data-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const open = async (where: string = folder): Promise<Database> => {
  const opened = await openDatabase(where, 50);
  if (!opened.ok) throw new Error(describeFailure(opened.error));
  return opened.value;
};

const failureOf = async (where: string = folder): Promise<string> => {
  const opened = await openDatabase(where, 50);
  if (!opened.ok) return describeFailure(opened.error);
  await opened.value.close();
  throw new Error("The database opened.");
};

const row = { user_id: "u", kind: "session", id: "1", seq: 1, data: "{}", updated_at: "now" };

describe("opening", () => {
  test("a new folder is made, with the tables of the design", async () => {
    const database = await open(join(folder, "a", "b"));
    const tables = await database.kysely.introspection.getTables();
    expect(tables.map((table) => table.name).toSorted()).toEqual(["head", "push_log", "record"]);
    for (const table of tables) expect(table.columns[0]?.name).toBe("user_id");
    expect(await database.schemaVersion()).toBe(KNOWN_SCHEMA_VERSION);
    await database.close();
  });

  test("every commit is durable: WAL, synchronous FULL, foreign keys, a busy timeout", async () => {
    const database = await open();
    const connection = await openSqlite(file(), 50);
    expect(connection.prepare("PRAGMA journal_mode").all()).toEqual([{ journal_mode: "wal" }]);
    connection.close();
    const ask = async (name: string): Promise<unknown> =>
      Object.values(
        (await sql.raw<object>(`PRAGMA ${name}`).execute(database.kysely)).rows[0] ?? {},
      )[0];
    expect(await ask("synchronous")).toBe(2);
    expect(await ask("foreign_keys")).toBe(1);
    expect(await ask("busy_timeout")).toBe(50);
    await database.close();
  });

  test("migrating twice changes nothing", async () => {
    const database = await open();
    await migrateToNewest(database.kysely);
    await migrateToNewest(database.kysely);
    const steps = await database.kysely.selectFrom("kysely_migration").selectAll().execute();
    expect(steps).toHaveLength(KNOWN_SCHEMA_VERSION);
    await database.close();
  });

  test("what was written is there after opening again", async () => {
    const before = await open();
    await before.kysely.insertInto("record").values(row).execute();
    await before.close();
    const after = await open();
    expect(await after.kysely.selectFrom("record").selectAll().execute()).toEqual([row]);
    await after.close();
  });

  test("after closing, the one file is a whole backup", async () => {
    const before = await open();
    await before.kysely.insertInto("record").values(row).execute();
    await before.close();
    const elsewhere = join(folder, "copy");
    await mkdir(elsewhere);
    await copyFile(file(), join(elsewhere, "dorsal.sqlite"));
    const after = await open(elsewhere);
    expect(await after.kysely.selectFrom("record").selectAll().execute()).toEqual([row]);
    await after.close();
  });

  test("a transaction that throws leaves nothing behind", async () => {
    const database = await open();
    await expect(
      database.kysely.transaction().execute(async (transaction) => {
        await transaction.insertInto("record").values(row).execute();
        throw new Error("power cut");
      }),
    ).rejects.toThrow("power cut");
    expect(await database.kysely.selectFrom("record").selectAll().execute()).toEqual([]);
    await database.close();
  });
});

describe("refusing, in one line", () => {
  test("a file that is no database, which stays as it is", async () => {
    const text = "this is a diary, not a database. ".repeat(200);
    await writeFile(file(), text);
    const sentence = await failureOf();
    expect(sentence).toContain("damaged or is not a database");
    expect(sentence).toContain(file());
    expect(sentence).not.toContain("\n");
    expect(await readFile(file(), "utf8")).toBe(text);
  });

  test("a database with a damaged page in its middle", async () => {
    const database = await open();
    for (let id = 0; id < 400; id += 1)
      await database.kysely
        .insertInto("record")
        .values({ ...row, id: String(id), data: "x".repeat(500) })
        .execute();
    await database.close();
    const bytes = await readFile(file());
    bytes.fill(0xab, 4096 * 8, 4096 * 20);
    await writeFile(file(), bytes);
    expect(await failureOf()).toContain("is damaged");
  });

  test("a database of a newer Dorsal", async () => {
    const database = await open();
    await database.kysely
      .insertInto("kysely_migration")
      .values({ name: "0099_from_the_future", timestamp: "later" })
      .execute();
    await database.close();
    expect(await failureOf()).toContain(
      `newer Dorsal (schema 99, this one knows ${KNOWN_SCHEMA_VERSION})`,
    );
  });

  test("a database that another program holds", async () => {
    const holder = await openSqlite(file(), 0);
    holder.exec("CREATE TABLE other (x); BEGIN EXCLUSIVE");
    const sentence = await failureOf();
    holder.close();
    expect(sentence).toContain("locked by another program");
  });

  test("a data folder that cannot be made, or holds a folder in the database's place", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await failureOf(join(folder, "file"))).toContain("cannot be written");
    expect(await failureOf("/proc/dorsal/data")).toContain("/proc/dorsal/data cannot be written");
    await mkdir(file());
    expect(await failureOf()).toContain("DORSAL_DATA");
  });
});

test("only the statements last used are kept", async () => {
  const connection = await openSqlite(":memory:", 0);
  let prepared = 0;
  const database = toKyselyDatabase(
    {
      ...connection,
      prepare: (text) => {
        prepared += 1;
        return connection.prepare(text);
      },
    },
    2,
  );
  for (const text of ["select 1", "select 2", "select 1", "select 3", "select 1", "select 2"])
    database.prepare(text);
  expect(prepared).toBe(4);
  connection.close();
});
