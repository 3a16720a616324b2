import "fake-indexeddb/auto";
import { liveQuery } from "dexie";
import { describe, expect, it, vi } from "vitest";
import { freshName, open, profile, session } from "./store.fixture.ts";

/** Every value that a live read gives, as the hooks would show them. */
const watch = <T>(read: () => Promise<T>) => {
  const seen: T[] = [];
  const subscription = liveQuery(read).subscribe((value) => {
    seen.push(value);
  });
  return { seen, stop: () => subscription.unsubscribe() };
};

describe("live reads", () => {
  it("follow writes of this tab and of another", async () => {
    const name = freshName();
    const [here, there] = [await open(name, 1), await open(name, 2)];
    const active = watch(async () => (await here.activeSession())?.record.id ?? null);
    await expect.poll(() => active.seen).toEqual([null]);
    const id = here.newId();
    await here.beginSession(session(id));
    await expect.poll(() => active.seen.at(-1)).toBe(id);
    await there.remove("session", id);
    await expect.poll(() => active.seen.at(-1)).toBeNull();
    active.stop();
  });

  it("follow a restore and a deletion of everything", async () => {
    const store = await open(freshName());
    await store.put(profile);
    const text = await store.backup();
    const found = watch(async () => (await store.one("profile", profile.id)) !== null);
    await expect.poll(() => found.seen).toEqual([true]);
    await store.deleteEverything();
    await expect.poll(() => found.seen.at(-1)).toBe(false);
    const offered = await store.offerRestore(text);
    if (offered.ok) await offered.value.commit();
    await expect.poll(() => found.seen.at(-1)).toBe(true);
    found.stop();
  });
});

describe("reads", () => {
  it("see what another tab put under the same key, also after everything was deleted", async () => {
    const name = freshName();
    const [here, there] = [await open(name, 1), await open(name, 2)];
    const weekly = async () =>
      (await here.one("profile", profile.id))?.record.body.sessionsPerWeek ?? null;
    await there.put(profile);
    expect(await weekly()).toBe(3);
    await there.deleteEverything();
    expect(await weekly()).toBeNull();
    await there.put({ ...profile, body: { ...profile.body, sessionsPerWeek: 5 } });
    expect(await weekly()).toBe(5);
  });
});

describe("deleteEverything", () => {
  it("leaves nothing in localStorage either", async () => {
    const clear = vi.fn<() => void>();
    vi.stubGlobal("localStorage", { clear });
    await (await open(freshName())).deleteEverything();
    vi.unstubAllGlobals();
    expect(clear).toHaveBeenCalledOnce();
  });
});
