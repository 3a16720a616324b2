import { expect, test } from "vitest";
import { createWitness } from "./reader.ts";

const ean = (text: string) => [{ text, format: "ean-13" }] as const;

test("a barcode is sure when it was seen twice, whatever was not seen between", () => {
  const witness = createWitness();
  expect(witness(ean("4006381333931"))).toBeNull();
  expect(witness([])).toBeNull();
  expect(witness(ean("4006381333931"))).toBe("4006381333931");
});

test("two that take turns are never sure, and one that does not check is none", () => {
  const witness = createWitness();
  expect(witness(ean("4006381333931"))).toBeNull();
  expect(witness(ean("0036000291452"))).toBeNull();
  expect(witness(ean("4006381333931"))).toBeNull();
  expect(witness(ean("4006381333932"))).toBeNull();
  expect(witness(ean("4006381333931"))).toBe("4006381333931");
});

test("eight digits are what the camera says they are", () => {
  const witness = createWitness();
  const upcE = [{ text: "04252614", format: "upc-e" }] as const;
  expect(witness(upcE)).toBeNull();
  expect(witness(upcE)).toBe("42100005264");
});
