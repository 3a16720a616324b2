/** The frame around the screens: places, updates, and what went wrong. */
export const shell = {
  tabs: "Main",
  today: "Today",
  plan: "Plan",
  food: "Food",
  body: "Body",
  more: "More",

  update: {
    title: "A new version is ready",
    text: "Your data stays as it is. It takes a second.",
    now: "Update",
    later: "Later",
  },

  aside: {
    title: (count: number) =>
      count === 1 ? "One record cannot be read" : `${count} records cannot be read`,
    text: "Nothing was thrown away. You can see why, and save or repair it.",
    look: "Look at it",
  },

  notFound: {
    title: "There is nothing here",
    text: "The address may be mistyped, or what it showed was deleted.",
    home: "Go to today",
  },

  crash: {
    title: "Something broke in the app",
    text: "Your records are safe on this device; this is a fault in Dorsal, not in your data. Reloading usually helps.",
    said: "What it said:",
    reload: "Reload",
    save: "Save a copy of my data",
    saved: "Saved to your downloads.",
    saveFailed: "The copy could not be made: ",
  },

  storage: {
    title: "Dorsal cannot open its storage",
    text: "The browser refused access to the place where your records are kept. This happens in some private windows and when site data is blocked. Allow site data for this address, or use a normal window, then reload.",
    newer:
      "A newer version of Dorsal has used this storage. Reload to get it; your records are kept.",
  },

  standUp: (minutes: number) => `${minutes} minutes of sitting: two on your feet would do good.`,
};
