/**
 * How far a food was processed, by NOVA (Monteiro et al., Public Health Nutrition 2019): 1 as it grew
 * or barely changed, 2 what one cooks with, 3 made of both, 4 made by industry from parts of food.
 * What the class says about one food is disputed, so it may cost taste in a menu and forbids
 * nothing.
 */
export type ProcessingClass = 1 | 2 | 3 | 4;

export const PROCESSING_CLASSES: readonly ProcessingClass[] = [1, 2, 3, 4];

export const isProcessingClass = (value: unknown): value is ProcessingClass =>
  PROCESSING_CLASSES.some((one) => one === value);
