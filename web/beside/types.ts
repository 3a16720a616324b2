export type WorkFault =
  /** Somebody did not want it any more. */
  | { readonly code: "cancelled" }
  | { readonly code: "timeout" }
  | { readonly code: "failed"; readonly message: string };

/** To the worker. */
export interface Asked<Job> {
  readonly id: number;
  readonly job: Job;
}

/** From the worker: parts of an answer as they come, then the answer or why there is none. */
export type Told<Answer, Part = never> =
  | { readonly id: number; readonly part: Part }
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failed: string };

/** A worker as its client sees it. */
export interface WorkerHandle<Job> {
  readonly ask: (asked: Asked<Job>) => void;
  /** Ends it in the middle of whatever it does. */
  readonly end: () => void;
}

/** What a worker tells. */
export interface WorkerEars<Answer, Part = never> {
  readonly hear: (told: Told<Answer, Part>) => void;
  /** It broke, or never came up. */
  readonly onBroken: (message: string) => void;
}
