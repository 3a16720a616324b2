/** Answers to the newest of many questions. */
export interface Latest<Question> {
  /** Asks now, or, while an answer is on its way, after it; of several that wait only the last is asked. */
  readonly ask: (question: Question) => void;
  /** Nothing is told any more. */
  readonly stop: () => void;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * One question at a time, so that ten records in a row are not ten computations of ten years, and no
 * older answer comes after a newer one. What fails is asked once more, since a worker may have died.
 */
export const createLatest = <Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  tell: (answer: Answer) => void,
  fail: (message: string) => void,
): Latest<Question> => {
  let waiting: { readonly question: Question } | null = null;
  let isRunning = false;
  let isStopped = false;

  const one = async (question: Question): Promise<void> => {
    const told = await answer(question).catch(() => answer(question));
    if (!isStopped) tell(told);
  };
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    while (waiting) {
      const { question } = waiting;
      waiting = null;
      await one(question).catch((error: unknown) => {
        if (!isStopped) fail(messageOf(error));
      });
    }
    isRunning = false;
  };
  return {
    ask: (question) => {
      if (isStopped) return;
      waiting = { question };
      void run();
    },
    stop: () => {
      isStopped = true;
      waiting = null;
    },
  };
};
