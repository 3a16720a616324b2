import { allMotions, checkMotion, motionById } from "@dorsal/core/motion";
import type { Finding, Motion } from "@dorsal/core/motion";
import { readFlags } from "./flags.ts";
import { figureMessages as text } from "./figure-messages.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { tableLines } from "./table.ts";

const CHECK = "check";

interface Checked {
  readonly id: string;
  readonly findings: readonly Finding[];
}

const table = (checked: readonly Checked[]): readonly string[] =>
  tableLines(
    [
      text.motionColumns,
      ...checked.flatMap(({ id, findings }): readonly (readonly string[])[] =>
        findings.length === 0
          ? [[id, text.motionGood]]
          : findings.map((finding, index) => [
              index === 0 ? id : "",
              finding.check,
              finding.place,
              finding.text,
            ]),
      ),
      "",
      text.motionTotal(
        checked.length,
        checked.filter(({ findings }) => findings.length > 0).length,
      ),
    ],
    ["left", "left", "left", "left"],
  );

const run = (args: readonly string[], io: Io): number => {
  const words = args.filter((arg) => !arg.startsWith("--"));
  const flags = readFlags(
    args.filter((arg) => arg.startsWith("--")),
    { values: [], switches: ["json"] },
  );
  const [verb, ...ids] = words;
  const unknown = ids.filter((id) => !motionById(id));
  const fault = !flags.ok
    ? flags.error
    : verb !== CHECK
      ? text.motionVerb(verb ?? "")
      : unknown.length > 0
        ? text.motionUnknown(unknown)
        : null;
  if (fault !== null || !flags.ok) {
    io.err(messages.refused("motion", fault ?? ""));
    return EXIT.usage;
  }
  const chosen: readonly Motion[] =
    ids.length === 0 ? allMotions() : ids.flatMap((id) => motionById(id) ?? []);
  const checked = chosen.map((motion): Checked => ({
    id: motion.id,
    findings: checkMotion(motion),
  }));
  io.out(
    flags.value.switches.has("json")
      ? `${JSON.stringify(checked, null, 2)}\n`
      : `${table(checked).join("\n")}\n`,
  );
  return checked.some(({ findings }) => findings.length > 0) ? EXIT.failed : EXIT.ok;
};

/** `dorsal motion check`: solves movements and holds them to the rules of form. */
export const motion: Command = {
  name: "motion",
  summary: text.motionSummary,
  help: text.motionHelp,
  run,
};
