import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { describe, expect, it, vi } from "vitest";
import { quickEntry } from "@dorsal/core/food";
import { SINGLETON_IDS, isTombstone, newRecord } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import type { Result } from "@dorsal/core/quantity";
import {
  at,
  corrupt,
  freshName,
  open,
  plant,
  profile,
  row,
  rowsOf,
  session,
  sessionBody,
  settings,
  testDeps,
} from "./store.fixture.ts";
import { Database } from "./database.ts";
import { openStore } from "./store.ts";
import { steady, steadyWrite } from "./trouble.ts";

const value = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe("one running session", () => {
  it("lets exactly one of two tabs begin", async () => {
    const name = freshName();
    const [left, right] = [await open(name, 1), await open(name, 2)];
    const begun = await Promise.all([
      left.beginSession(session(left.newId())),
      right.beginSession(session(right.newId())),
    ]);
    expect(begun.filter((each) => each.ok)).toHaveLength(1);
    const active = await left.activeSession();
    const lost = begun.find((each) => !each.ok);
    expect(lost).toEqual({
      ok: false,
      error: { code: "session-running", id: active?.record.id },
    });
    expect(await right.all("session")).toHaveLength(1);
  });

  it("saves only over the revision that was read", async () => {
    const name = freshName();
    const [left, right] = [await open(name, 1), await open(name, 2)];
    const begun = value(await left.beginSession(session(left.newId())));
    const noted = (note: string) => ({
      ...begun.record,
      body: { ...begun.record.body, note },
    });
    const both = await Promise.all([
      left.saveSession(noted("left"), begun.revision),
      right.saveSession(noted("right"), begun.revision),
    ]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(both.find((each) => !each.ok)).toEqual({ ok: false, error: { code: "moved-on" } });
    const revision = (await left.activeSession())?.revision ?? 0;
    expect(value(await left.saveSession(noted("again"), revision))).toBe(revision + 1);
    await left.remove("session", begun.record.id);
    expect(await right.saveSession(noted("late"), revision + 1)).toEqual({
      ok: false,
      error: { code: "moved-on" },
    });
  });

  it("is not made two by an Undo that comes late", async () => {
    const store = await open(freshName());
    const first = store.newId();
    value(await store.beginSession(session(first)));
    const undoRemove = value(await store.remove("session", first));
    const second = value(await store.beginSession(session(store.newId())));
    await undoRemove();
    expect((await store.all("session")).map(({ record }) => record.id)).toEqual([second.record.id]);
  });

  it("cannot be made by put either", async () => {
    const store = await open(freshName());
    const begun = value(await store.beginSession(session(store.newId())));
    expect(await store.put(session(store.newId()))).toEqual({
      ok: false,
      error: { code: "session-running", id: begun.record.id },
    });
  });
});

describe("rows that cannot be read", () => {
  it("are set aside when the store opens, and the others stay readable", async () => {
    const name = freshName();
    const store = await open(name);
    const [good, bad] = [store.newId(), store.newId()];
    await store.put(session(good, "complete"));
    await plant(name, corrupt(bad));
    const again = await open(name, 2);
    expect((await again.all("session")).map(({ record }) => record.id)).toEqual([good]);
    expect(await again.aside()).toMatchObject([
      { raw: corrupt(bad), fault: { code: "invalid-body", field: "note", value: "7" } },
    ]);
  });

  it("are moved aside, not overwritten, by a put on their key", async () => {
    const name = freshName();
    const store = await open(name);
    const id = store.newId();
    await plant(name, corrupt(id));
    expect(await store.one("session", id)).toBeNull();
    value(await store.put(session(id, "complete")));
    expect((await store.one("session", id))?.record.body.note).toBe("");
    expect((await store.aside()).map((each) => each.raw)).toEqual([corrupt(id)]);
  });

  it("do not stop the store or a backup, even when no file can hold them", async () => {
    const name = freshName();
    const store = await open(name);
    const id = store.newId();
    await plant(name, row("session", id, { ...session(id, "complete"), at: 12n }));
    const again = await open(name, 2);
    expect(await again.aside()).toMatchObject([{ fault: { code: "bad-time", value: "a bigint" } }]);
    expect((await again.offerRestore(await again.backup())).ok).toBe(true);
  });

  it("are found under a key that is not the record's own", async () => {
    const name = freshName();
    const store = await open(name);
    const [own, other] = [store.newId(), store.newId()];
    await plant(name, row("session", own, session(other, "complete")));
    const again = await open(name, 2);
    expect(await again.everything()).toEqual([]);
    expect(await again.aside()).toHaveLength(1);
  });

  it("stay when a newer version wrote them, and come back once they can be read", async () => {
    const name = freshName();
    const store = await open(name);
    const id = store.newId();
    await plant(name, row("session", id, { ...session(id, "complete"), v: 99 }));
    const again = await open(name, 2);
    const [newer] = await again.aside();
    expect(newer?.fault.code).toBe("newer-version");
    expect(await again.retryAside(newer?.key ?? 0)).toBe(false);
    const db = await new Dexie(name).open();
    await db.table("aside").put({ ...newer, raw: row("session", id, session(id, "complete")) });
    db.close();
    const updated = await open(name, 3);
    expect(await updated.aside()).toEqual([]);
    expect((await updated.one("session", id))?.record.id).toBe(id);
  });

  it("come back by hand only where nothing has taken their place", async () => {
    const name = freshName();
    const store = await open(name);
    const [taken, free] = [store.newId(), store.newId()];
    await store.put(session(taken, "complete"));
    const db = await new Dexie(name).open();
    for (const id of [taken, free])
      await db.table("aside").add({
        raw: row("session", id, session(id, "early")),
        fault: { code: "invalid-body", kind: null, id, field: "", value: "", expected: "" },
        foundAt: 1,
      });
    db.close();
    const rows = await store.aside();
    expect(await Promise.all(rows.map((each) => store.retryAside(each.key)))).toEqual([
      false,
      true,
    ]);
    expect((await store.one("session", taken))?.record.body.status).toBe("complete");
    expect((await store.one("session", free))?.record.body.status).toBe("early");
    await store.removeAside(rows[0]?.key ?? 0);
    expect(await store.aside()).toEqual([]);
  });
});

describe("put and remove", () => {
  it("refuse what is not valid, and store nothing", async () => {
    const store = await open(freshName());
    const bad = { ...profile, body: { ...profile.body, sessionsPerWeek: 9 } };
    expect(await store.put(bad)).toMatchObject({
      ok: false,
      error: { code: "invalid", fault: { field: "sessionsPerWeek", value: "9" } },
    });
    expect(await store.everything()).toEqual([]);
  });

  it("are taken back by Undo", async () => {
    const store = await open(freshName());
    const id = store.newId();
    const first = value(await store.put(session(id, "complete")));
    const before = await store.everything();
    const undoRemove = value(await store.remove("session", id));
    expect(await store.one("session", id)).toBeNull();
    expect((await store.everything()).map(isTombstone)).toEqual([true]);
    await undoRemove();
    expect(await store.everything()).toEqual(before);
    const undoEdit = value(
      await store.put({ ...session(id), body: { ...sessionBody("complete"), note: "heavy" } }),
    );
    await undoEdit();
    expect(await store.everything()).toEqual(before);
    await first();
    expect(await store.everything()).toEqual(before);
  });

  it("keep for sync what the server last had, through edits and Undo", async () => {
    const name = freshName();
    const store = await open(name);
    const id = store.newId();
    const synced = session(id, "complete");
    await plant(name, { ...row("session", id, synced), seq: 7, dirty: 0 });
    const undo = value(await store.remove("session", id));
    const [gone] = await rowsOf(name);
    expect(gone).toMatchObject({ base: synced, seq: 7, dirty: 1, revision: 2 });
    await undo();
    expect(await rowsOf(name)).toEqual([
      { kind: "session", id, data: synced, base: synced, seq: 7, dirty: 1, revision: 3 },
    ]);
    await store.deleteEverything();
    value(await store.put(synced));
    expect(await rowsOf(name)).toMatchObject([{ base: null, seq: 0, dirty: 1 }]);
  });

  it("leave a later change alone when Undo comes late", async () => {
    const store = await open(freshName());
    const undo = value(await store.put(settings));
    const later = { ...settings, body: { ...settings.body, gymMode: true } };
    value(await store.put(later));
    await undo();
    expect((await store.one("settings", SINGLETON_IDS.settings))?.record).toEqual(later);
  });

  it("keep fields that this version does not know", async () => {
    const store = await open(freshName());
    const future = { ...profile, later: [1], body: { ...profile.body, height: { cm: 180 } } };
    value(await store.put(future));
    expect(await store.everything()).toEqual([future]);
  });

  it("list the newest first", async () => {
    const store = await open(freshName());
    const ids = [store.newId(), store.newId(), store.newId()];
    for (const id of ids) await store.put({ ...session(id, "complete"), at });
    expect((await store.all("session")).map(({ record }) => record.id)).toEqual(ids.toReversed());
  });
});

/** The next writing transactions end with the connection lost: after they were written, or before. */
const losingConnection = (times: number, afterwards: boolean): void => {
  const original = Dexie.prototype.transaction;
  let left = times;
  vi.spyOn(Dexie.prototype, "transaction").mockImplementation(function lossy(
    this: Dexie,
    ...given: unknown[]
  ) {
    const run = (): PromiseLike<unknown> => Reflect.apply(original, this, given);
    if (left === 0) return run() as never;
    left -= 1;
    const lost = (): Promise<never> =>
      Promise.reject(
        new DOMException("Connection to Indexed Database server lost", "UnknownError"),
      );
    return (afterwards ? run().then(lost) : lost()) as never;
  });
};

describe("trouble with the database", () => {
  it("opens a closed database again and tries once more", async () => {
    const db = new Database(freshName());
    await db.open();
    db.close();
    expect(await steady(db, () => db.record.count())).toBe(0);
    let tries = 0;
    const always = steady(db, async () => {
      tries += 1;
      throw new DOMException("closing", "InvalidStateError");
    });
    await expect(always).rejects.toThrow("closing");
    expect(tries).toBe(2);
    db.close();
  });

  it("opens it again once for all who were using it", async () => {
    const db = new Database(freshName());
    await db.open();
    db.close();
    const counts = Array.from({ length: 6 }, () => steady(db, () => db.record.count()));
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0, 0, 0]);
    db.close();
  });

  it.each([
    ["before", "moved-on"],
    ["after", null],
  ])("knows a save that was lost %s it was written", async (when, code) => {
    const name = freshName();
    const store = await open(name);
    const begun = value(await store.beginSession(session(store.newId())));
    const noted = { ...begun.record, body: { ...begun.record.body, note: "once" } };
    if (when === "before") {
      // Nothing was written by this tab, but another wrote meanwhile.
      value(await (await open(name, 2)).saveSession(begun.record, begun.revision));
      losingConnection(1, false);
    } else losingConnection(1, true);
    const saved = await store.saveSession(noted, begun.revision);
    vi.restoreAllMocks();
    if (code) expect(saved).toEqual({ ok: false, error: { code } });
    else expect(value(saved)).toBe((await store.activeSession())?.revision);
  });

  it("says that the storage is full, however deep the browser's error lies", async () => {
    const db = new Database(freshName());
    const full = Object.assign(new Error("abort"), {
      name: "AbortError",
      inner: new DOMException("full", "QuotaExceededError"),
    });
    expect(await steadyWrite(db, () => Promise.reject(full))).toEqual({
      ok: false,
      error: { code: "storage-full" },
    });
  });
});

describe("a day and the last time", () => {
  const weighIn = (id: string, when: string, kg: number) =>
    newRecord("weighIn", id, when as typeof at, { kg });
  const first = "019a0000-0000-7000-8000-000000000001";
  const second = "019a0000-0000-7000-8000-000000000002";

  it("the latest is the one that happened last, also when it was written before another", async () => {
    const store = await open(freshName());
    expect(await store.latest("weighIn")).toBeNull();
    await store.put(weighIn(first, "2026-11-22T07:00:00.000+01:00", 80));
    await store.put(weighIn(second, "2026-11-20T07:00:00.000+01:00", 81));
    expect((await store.latest("weighIn"))?.record.body.kg).toBe(80);
    await store.remove("weighIn", first);
    expect((await store.latest("weighIn"))?.record.body.kg).toBe(81);
  });

  it("finds what counts to a day and nothing of another", async () => {
    const store = await open(freshName());
    const entry = (id: string, date: string, kcal: number) =>
      newRecord("foodEntry", id, at, quickEntry(date as LocalDate, null, "", { energy: kcal }));
    await store.put(entry(first, "2026-11-21", 500));
    await store.put(entry(second, "2026-11-22", 700));
    const day = "2026-11-22" as LocalDate;
    const found = await store.inDays("foodEntry", day, day);
    expect(found.map(({ record }) => record.body.kcal)).toEqual([700]);
    expect(await store.inDays("foodDay", day, day)).toEqual([]);
  });
});

describe("looking for rows that cannot be read", () => {
  it("goes on beside the page, a few hundred at a time, and misses none", async () => {
    const name = freshName();
    await (await open(name)).put(profile);
    for (let number = 0; number < 450; number += 1) {
      const id = `019a0000-0000-7000-8000-${String(number).padStart(12, "0")}`;
      await plant(
        name,
        number % 149 === 7 ? corrupt(id) : row("session", id, session(id, "complete")),
      );
    }
    let rests = 0;
    let done: () => void = () => {};
    const swept = new Promise<void>((resolve) => {
      done = resolve;
    });
    const opened = await openStore(testDeps(2), {
      name,
      rest: async () => {
        rests += 1;
        if (rests === 3) done();
      },
    });
    if (!opened.ok) throw opened.error;
    await swept;
    await expect.poll(() => opened.value.aside()).toHaveLength(3);
    expect((await opened.value.all("session")).length).toBe(447);
    expect(rests).toBe(3);
  });
});
