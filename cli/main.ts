import { readFileSync } from "node:fs";
import { isatty } from "node:tty";
import { timestamp } from "@dorsal/core/record";
import { run } from "./run.ts";

/** `package.json` beside the sources' and the build's folder; both carry the same version. */
const readVersion = (): string => {
  const parsed: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return typeof parsed === "object" && parsed !== null && "version" in parsed
    ? String(parsed.version)
    : "unknown";
};

// `dorsal session | head` closes the pipe before everything is written; that is no failure.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

const now = new Date();

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // At a keyboard there is nothing to wait for; the command says what it needs.
  stdin: () => (isatty(0) ? "" : readFileSync(0, "utf8")),
  now: timestamp(now.getTime(), -now.getTimezoneOffset()),
  version: readVersion(),
});
