import { exerciseById } from "@dorsal/core/exercise";

export const nameOf = (exercise: string): string => exerciseById(exercise)?.name ?? exercise;
