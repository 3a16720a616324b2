import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { describeFailure, greeting } from "./messages.ts";
import { readSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { startServer } from "./start.ts";

let folder: string;
let settings: Settings;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dorsal-start-"));
  settings = {
    port: 0,
    host: undefined,
    dataFolder: join(folder, "data"),
    webFolder: join(folder, "dist"),
    version: "1.2.3",
  };
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist", "index.html"), "<!doctype html>");
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const failureOf = async (changed: Partial<Settings>): Promise<string> => {
  const started = await startServer({ ...settings, ...changed }, () => undefined);
  if (!started.ok) return describeFailure(started.error);
  await started.value.stop();
  throw new Error("The server started.");
};

describe("starting", () => {
  test("serves the app, stops, and can start again on the same data", async () => {
    for (let round = 0; round < 2; round += 1) {
      const started = await startServer(settings, () => undefined);
      if (!started.ok) throw new Error(describeFailure(started.error));
      const response = await fetch(`http://localhost:${started.value.port}/`);
      expect(await response.text()).toBe("<!doctype html>");
      await started.value.stop();
      await expect(fetch(`http://localhost:${started.value.port}/`)).rejects.toThrow();
    }
  });

  test("a taken port is named, with the remedy, and the data stays openable", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", resolve);
    });
    const { port } = other.address() as AddressInfo;
    const sentence = await failureOf({ port });
    expect(sentence).toBe(
      `Port ${port} is taken by another program: stop that program, or choose another port with PORT=${port + 1} npm start.`,
    );
    await new Promise((resolve) => {
      other.close(resolve);
    });
    const started = await startServer(settings, () => undefined);
    expect(started.ok).toBe(true);
    if (started.ok) await started.value.stop();
  });

  test("an app that was not built says which command builds it", async () => {
    expect(await failureOf({ webFolder: join(folder, "gone") })).toContain("npm run build");
  });

  test("an address that is not of this machine", async () => {
    expect(await failureOf({ host: "192.0.2.1" })).toContain(`HOST is "192.0.2.1"`);
  });

  test("a data folder in the place of a file", async () => {
    await writeFile(join(folder, "data"), "");
    expect(await failureOf({})).toContain("cannot be written");
  });
});

describe("settings", () => {
  const read = (environment: Record<string, string>) =>
    readSettings(environment, join(import.meta.dirname, ".."));

  test.each(["0", "65536", "80.5", "-1", "http", "1e3", "99999999"])(
    "PORT=%s is refused with the value and the range",
    (value) => {
      const settingsRead = read({ PORT: value });
      if (settingsRead.ok) throw new Error("accepted");
      expect(describeFailure(settingsRead.error)).toBe(
        `PORT is "${value}", but a port is a whole number from 1 to 65535: try PORT=4810.`,
      );
    },
  );

  test("defaults: port 4810, this machine only, ./data", () => {
    const settingsRead = read({ PORT: "", HOST: " " });
    if (!settingsRead.ok) throw new Error("refused");
    expect(settingsRead.value).toMatchObject({ port: 4810, host: undefined });
    expect(settingsRead.value.dataFolder).toBe(join(import.meta.dirname, "..", "data"));
    expect(settingsRead.value.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

test("the greeting gives the address, and says how to open the house", () => {
  const about = { version: "1.2.3", port: 4810, databaseFile: "/d/dorsal.sqlite" };
  const closed = greeting({ ...about, networkAddresses: [], openToNetwork: false });
  expect(closed).toContain("http://localhost:4810");
  expect(closed).toContain("HOST=0.0.0.0");
  const open = greeting({ ...about, networkAddresses: ["192.168.1.7"], openToNetwork: true });
  expect(open).toContain("http://192.168.1.7:4810");
});
