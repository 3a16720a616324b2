import { kitChips, parseHave } from "@dorsal/core/exercise";
import { BACK_PROGRAM, describePlanFault, planDay, today } from "@dorsal/core/program";
import { err, ok, sum } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { DEFAULT_SETTINGS, EMPTY_ANSWERS } from "@dorsal/core/record";
import type { Profile } from "@dorsal/core/record";
import { compile } from "@dorsal/core/session";
import { oneOf, readFlags } from "./flags.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { sessionText } from "./session-text.ts";

const FOCUSES = ["upper", "lower", "both"] as const;
const DAYS = BACK_PROGRAM.days.map(({ key }) => key);

interface Request {
  readonly focus: Profile["focus"];
  /** Kit chips. */
  readonly have: readonly string[];
  /** Null: the day that the focus asks for. */
  readonly day: string | null;
  readonly json: boolean;
}

/** Reads the arguments, or says in one line which of them cannot be. */
const readRequest = (args: readonly string[]): Result<Request, string> => {
  const flags = readFlags(args, { values: ["focus", "have", "day"], switches: ["json"] });
  if (!flags.ok) return flags;
  const { focus = "both", have = "", day } = flags.value.values;

  const whichFocus = oneOf("focus", focus, FOCUSES);
  if (!whichFocus.ok) return whichFocus;
  const kit = parseHave(have);
  if (!kit.ok)
    return err(
      messages.unknownKit(
        kit.error.unknown,
        kitChips.map(({ id }) => id),
      ),
    );
  const whichDay = day === undefined ? ok(null) : oneOf("day", day, DAYS);
  if (!whichDay.ok) return whichDay;

  return ok({
    focus: whichFocus.value,
    have: kit.value,
    day: whichDay.value,
    json: flags.value.switches.has("json"),
  });
};

const run = (args: readonly string[], io: Io): number => {
  const request = readRequest(args);
  if (!request.ok) {
    io.err(messages.refused("session", request.error));
    return EXIT.usage;
  }
  const { focus, have, json } = request.value;
  const profile: Profile = {
    focus,
    have,
    sessionsPerWeek: 3,
    toldWhatTrainingDoes: true,
    ...EMPTY_ANSWERS,
  };
  const day = request.value.day ?? today(BACK_PROGRAM, profile, [], io.now).day ?? "";
  const planned = planDay(BACK_PROGRAM, day, { profile, sessions: [], now: io.now });
  if (!planned.ok) {
    io.err(messages.refused("session", describePlanFault(planned.error)));
    return EXIT.failed;
  }
  const session = planned.value;
  const steps = compile(session, DEFAULT_SETTINGS);
  const seconds = sum(steps.map((step) => step.seconds));
  io.out(
    json
      ? `${JSON.stringify({ session, steps, seconds }, null, 2)}\n`
      : sessionText(session, steps, have),
  );
  return EXIT.ok;
};

/** `dorsal session`: plans a session of the back program and prints it. */
export const session: Command = {
  name: "session",
  summary: messages.sessionSummary,
  help: messages.sessionHelp(kitChips),
  run,
};
