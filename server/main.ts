/**
 * The server's edge: environment in, one block of text out, exit code 1 with one line on failure.
 */
import { networkInterfaces } from "node:os";

import type { StartFailure } from "./failure.ts";
import { describeFailure, greeting } from "./messages.ts";
import { findRoot, readSettings } from "./settings.ts";
import { startServer } from "./start.ts";

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const warn = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const fail = (failure: StartFailure): void => {
  warn(describeFailure(failure));
  process.exitCode = 1;
};

const main = async (): Promise<void> => {
  const settings = readSettings(process.env, findRoot(import.meta.dirname));
  if (!settings.ok) return fail(settings.error);

  const running = await startServer(settings.value, warn);
  if (!running.ok) return fail(running.error);

  const { host, version } = settings.value;
  const openToNetwork = host !== undefined && !isLoopback(host);
  say(
    greeting({
      version,
      port: running.value.port,
      databaseFile: running.value.databaseFile,
      networkAddresses: openToNetwork ? networkAddresses(host) : [],
      openToNetwork,
    }),
  );
  stopOnSignal(running.value.stop);
};

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || host.startsWith("127.");

const networkAddresses = (host: string): readonly string[] => {
  if (host !== "0.0.0.0" && host !== "::") return [host.includes(":") ? `[${host}]` : host];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
};

/** npm passes Ctrl+C on to a program that the terminal has told already: only the first counts. */
const stopOnSignal = (stop: () => Promise<void>): void => {
  let isStopping = false;
  const stopOnce = (): void => {
    if (isStopping) return;
    isStopping = true;
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        warn(`Dorsal did not stop cleanly: ${error instanceof Error ? error.message : "?"}`);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stopOnce);
  process.on("SIGTERM", stopOnce);
};

await main();
