/** What a person has, by where they have it. */
export const kit = {
  groups: {
    home: "At home",
    weights: "Weights",
    gym: "Machines of a gym",
    cardio: "For endurance",
  },
};
