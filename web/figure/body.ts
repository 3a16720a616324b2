/** Whose body the figure has: chosen in the settings, and the same wherever the figure stands. */
export type BodyType = "female" | "male";
export type BodyWeight = "lean" | "medium" | "heavy";

export interface Body {
  readonly type: BodyType;
  readonly weight: BodyWeight;
}

export const DEFAULT_BODY: Body = { type: "female", weight: "medium" };

/** Where the sculpted mesh of a body is; the light one has fewer than half the triangles. */
export const bodyFile = ({ type, weight }: Body, light: boolean): string =>
  `/figure/${type}-${weight}${light ? "-low" : ""}.glb`;

let chosen: Body = DEFAULT_BODY;
const listeners = new Set<() => void>();

export const currentBody = (): Body => chosen;

/** Every figure on the page changes its body with it. */
export const chooseBody = (body: Body): void => {
  if (body.type === chosen.type && body.weight === chosen.weight) return;
  chosen = body;
  for (const listener of listeners) listener();
};

export const onBodyChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
