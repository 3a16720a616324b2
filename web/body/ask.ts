import type { BodyView } from "@dorsal/core/goal";
import type { LocalDate } from "@dorsal/core/record";
import { after, createWork, handleOf, valueOrThrow } from "../beside/index.ts";
import { unpackView } from "./pack.ts";
import type { PackedView } from "./pack.ts";

type Compute = (today: LocalDate) => Promise<BodyView>;

/** Opened once: a second connection would read and check ten years anew. */
let here: Promise<Compute> | null = null;

const openHere = async (): Promise<Compute> => {
  const [{ openReader }, { readBodyView }] = await Promise.all([
    import("../store/index.ts"),
    import("./read.ts"),
  ]);
  const reader = await openReader();
  return (today) => readBodyView(reader, today);
};

const computeHere = async (today: LocalDate): Promise<BodyView> => {
  try {
    here ??= openHere();
    return await (
      await here
    )(today);
  } catch (error) {
    here = null;
    throw error;
  }
};

const work = createWork<LocalDate, BodyView>({
  spawn: ({ hear, onBroken }) =>
    handleOf<LocalDate, PackedView>(
      new Worker(new URL("worker.ts", import.meta.url), { type: "module" }),
      {
        hear: (told) =>
          hear("answer" in told ? { id: told.id, answer: unpackView(told.answer) } : told),
        onBroken,
      },
    ),
  answerHere: computeHere,
  after,
  timeoutMs: null,
});

/** The view of a day, from the records as they are now. Rejects where they cannot be read. */
export const askBodyView = async (today: LocalDate): Promise<BodyView> =>
  valueOrThrow(await work.ask(today));
