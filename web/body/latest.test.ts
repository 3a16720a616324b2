import { expect, test } from "vitest";
import { createLatest } from "./latest.ts";

/** A question whose answer comes when the test says so. */
const setUp = () => {
  const open: { readonly q: number; readonly yes: () => void; readonly no: () => void }[] = [];
  const told: string[] = [];
  const latest = createLatest(
    (q: number) =>
      new Promise<string>((resolve, reject) => {
        open.push({ q, yes: () => resolve(`answer ${q}`), no: () => reject(new Error(`no ${q}`)) });
      }),
    (answer) => told.push(answer),
    (message) => told.push(message),
  );
  const asked = async (count: number): Promise<void> => expect.poll(() => open).toHaveLength(count);
  return { open, told, latest, asked, questions: () => open.map(({ q }) => q) };
};

test("of many questions the first and the last are asked, one after the other", async () => {
  const { open, told, latest, asked, questions } = setUp();
  for (const question of [1, 2, 3, 4]) latest.ask(question);
  await asked(1);
  open[0]!.yes();
  await asked(2);
  open[1]!.yes();
  await expect.poll(() => told).toEqual(["answer 1", "answer 4"]);
  expect(questions()).toEqual([1, 4]);
  latest.ask(5);
  await asked(3);
});

test("what fails is asked once more, then told, and the next question is asked all the same", async () => {
  const { open, told, latest, asked } = setUp();
  latest.ask(1);
  await asked(1);
  open[0]!.no();
  await asked(2);
  open[1]!.no();
  await expect.poll(() => told).toEqual(["no 1"]);
  latest.ask(2);
  await asked(3);
  open[2]!.no();
  await asked(4);
  open[3]!.yes();
  await expect.poll(() => told).toEqual(["no 1", "answer 2"]);
});

test("after the stop nothing is told and nothing asked", async () => {
  const { open, told, latest, asked } = setUp();
  latest.ask(1);
  latest.ask(2);
  await asked(1);
  latest.stop();
  open[0]!.yes();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual([]);
  expect(open).toHaveLength(1);
});
