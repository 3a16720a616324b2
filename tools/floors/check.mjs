/**
 * The house check: pure, from what the files import to the sentences that say what is wrong.
 * An arrow goes down only, no circles, a room is entered by its index.ts, core knows no platform.
 *
 * @typedef {import("./parse.mjs").Source} Source
 * @typedef {import("./parse.mjs").Import} Import
 *
 * @typedef {object} Plan
 * @property {readonly (readonly string[])[]} floors rooms of core, the ground floor first
 * @property {Readonly<Record<string, readonly string[]>>} mayImport
 * @property {Readonly<Record<string, string>>} doors the names that a workspace may be imported by
 * @property {readonly string[]} corePackages
 * @property {readonly string[]} coreTestPackages
 * @property {number} roomFileLimit
 * @property {{ from: readonly string[], to: string }} lazyDoors
 * @property {readonly string[]} calledFromOutside files whose exports are called by what is no file of ours
 *
 * @typedef {object} Manifest
 * @property {readonly string[]} dependencies
 * @property {readonly string[]} devDependencies
 *
 * @typedef {object} House
 * @property {readonly Source[]} sources
 * @property {Plan} plan
 * @property {Readonly<Record<string, Manifest>>} manifests by workspace; "" is the root's
 */
import { findCircles } from "./circles.mjs";
import { checkExports } from "./exports.mjs";
import { destinationOf, isBuildTime, isCode, isTest, roomOf, workspaceOf } from "./places.mjs";

/**
 * @param {House} house
 * @returns {string[]} one sentence for each violation, in the order of the files
 */
export const checkHouse = (house) => [
  ...house.sources.flatMap((source) => [
    ...source.imports.flatMap((one) => checkImport(house, source, one)),
    ...checkPlatform(source),
  ]),
  ...checkRooms(house),
  ...checkCircles(house),
  ...checkExports(house),
];

/** @param {House} house @param {Source} source @param {Import} one @returns {string[]} */
const checkImport = (house, source, one) => {
  const destination = destinationOf(source.file, one.specifier);
  const at = `${source.file}:${one.line} imports "${one.specifier}"`;
  switch (destination.to) {
    case "file":
      return checkFileImport(house.plan, source.file, one, destination, at);
    case "package":
      return checkPackage(house, source.file, one, destination.name, at);
    case "builtin":
      return checkBuiltin(source.file, at);
    case "virtual":
      return [];
  }
};

/**
 * @param {Plan} plan
 * @param {string} from
 * @param {Import} one
 * @param {{ path: string, byName: boolean }} destination
 * @param {string} at
 * @returns {string[]}
 */
const checkFileImport = (plan, from, one, { path, byName }, at) => {
  const fromWorkspace = workspaceOf(from);
  const toWorkspace = workspaceOf(path) || path;
  if (fromWorkspace !== toWorkspace) {
    const allowed = plan.mayImport[fromWorkspace];
    if (allowed === undefined) return [];
    if (!allowed.includes(toWorkspace))
      return [`${at}: ${fromWorkspace} may not import ${toWorkspace}.`];
    const door = plan.doors[toWorkspace];
    if (door === undefined) return [];
    // Tests may stand on what the tests of a room stand on, and so may benchmarks.
    if ((isTest(from) || ASIDE.has(fromWorkspace)) && isFixture(path)) return [];
    if (!byName) return [`${at}: another workspace is imported by its name, "${door}".`];
    return isBehind(door, path)
      ? []
      : [`${at}, the inside of a room: import the room itself, "${door}".`];
  }
  const fromRoom = roomOf(from);
  const toRoom = roomOf(path);
  if (toRoom === undefined || fromRoom === toRoom || !isCode(path)) return [];
  if (isLazyDoor(plan, from, path, one)) return [];
  return [
    ...(isFace(path) ? [] : [`${at}, the inside of the room ${toRoom}: import its index.ts.`]),
    ...(fromWorkspace === "core" && fromRoom !== undefined
      ? checkArrow(plan, fromRoom, toRoom, at)
      : []),
  ];
};

/** Workspaces that only try out the others. */
const ASIDE = new Set(["bench", "e2e"]);

/** @param {string} path */
const isFixture = (path) => path.endsWith(".fixture.ts");

/** What a door opens on. @param {string} door @param {string} path */
const isBehind = (door, path) =>
  new RegExp(`^${door.replace("@dorsal/", "").replace("<room>", "[^/]+")}/index\\.ts$`).test(path);

/** @param {string} path */
const isFace = (path) => /^[^/]+\/[^/]+\/index\.ts$/.test(path);

/** @param {Plan} plan @param {string} from @param {string} path @param {Import} one */
const isLazyDoor = ({ lazyDoors }, from, path, one) =>
  one.lazy &&
  path.startsWith(lazyDoors.to) &&
  lazyDoors.from.some((place) => from === place || (place.endsWith("/") && from.startsWith(place)));

/** @param {Plan} plan @param {string} from @param {string} to @param {string} at @returns {string[]} */
const checkArrow = (plan, from, to, at) => {
  const fromFloor = floorOf(plan, from);
  const toFloor = floorOf(plan, to);
  if (fromFloor === -1 || toFloor === -1) return [];
  if (toFloor > fromFloor)
    return [
      `${at}: ${from} (floor ${fromFloor}) may not import upward to ${to} (floor ${toFloor}).`,
    ];
  if (toFloor === fromFloor)
    return [
      `${at}: ${from} and ${to} stand on the same floor ${fromFloor}; an arrow goes down only.`,
    ];
  return [];
};

/** @param {Plan} plan @param {string} room */
const floorOf = (plan, room) => plan.floors.findIndex((floor) => floor.includes(room));

/**
 * @param {House} house
 * @param {string} file
 * @param {Import} one
 * @param {string} name
 * @param {string} at
 * @returns {string[]}
 */
const checkPackage = (house, file, one, name, at) => {
  const { plan, manifests } = house;
  const workspace = workspaceOf(file);
  const aside = isTest(file) || isBuildTime(file);
  if (workspace === "core") {
    const allowed = aside ? [...plan.corePackages, ...plan.coreTestPackages] : plan.corePackages;
    if (!allowed.includes(one.specifier))
      return [`${at}: core imports only its own files and ${plan.corePackages.join(", ")}.`];
  }
  const own = manifests[workspace] ?? manifests[""];
  const everyone = manifests[""];
  const known = [
    ...(own?.dependencies ?? []),
    ...(aside || one.typeOnly || own === everyone ? (own?.devDependencies ?? []) : []),
    ...(aside ? [...(everyone?.dependencies ?? []), ...(everyone?.devDependencies ?? [])] : []),
  ];
  const owner = own === everyone ? "the root's" : `${workspace}'s`;
  return known.includes(name)
    ? []
    : [`${at}: the package ${name} is missing from ${owner} package.json.`];
};

/** @param {string} file @param {string} at @returns {string[]} */
const checkBuiltin = (file, at) => {
  const workspace = workspaceOf(file);
  if ((workspace !== "core" && workspace !== "web") || isTest(file) || isBuildTime(file)) return [];
  return [
    `${at}: ${workspace} may not import the platform; Node's modules belong to server, cli and tools.`,
  ];
};

const CLOCK = /^(Date|new Date|performance|set(Timeout|Interval|Immediate)|requestAnimationFrame)/;
const CHANCE = /^(Math\.random|crypto)/;

/** @param {Source} source @returns {string[]} */
const checkPlatform = ({ file, platformUses }) => {
  if (workspaceOf(file) !== "core" || isTest(file)) return [];
  return platformUses.map(({ what, line }) => {
    const at = `${file}:${line} uses ${what}`;
    if (CLOCK.test(what))
      return `${at}: core has no clock and no time zone; take the time as an argument.`;
    if (CHANCE.test(what)) return `${at}: core has no randomness; take it through deps.`;
    return `${at}, which is the platform's: core runs anywhere; take it through deps.`;
  });
};

/** @param {House} house @returns {string[]} */
const checkRooms = ({ sources, plan }) => {
  const inCore = sources.filter(({ file }) => workspaceOf(file) === "core");
  const strays = inCore.filter(({ file }) => roomOf(file) === undefined && !isBuildTime(file));
  /** @type {Map<string, Source[]>} */
  const sourcesByRoom = new Map();
  for (const source of inCore) {
    const room = roomOf(source.file);
    if (room !== undefined) sourcesByRoom.set(room, [...(sourcesByRoom.get(room) ?? []), source]);
  }
  return [
    ...strays.map(
      ({ file }) => `${file} stands in no room: a file of core lives in a folder of its own.`,
    ),
    ...[...sourcesByRoom].flatMap(([room, files]) => checkRoom(plan, room, files)),
  ];
};

/** @param {Plan} plan @param {string} room @param {readonly Source[]} files @returns {string[]} */
const checkRoom = (plan, room, files) => {
  const face = files.find(({ file }) => file === `core/${room}/index.ts`);
  const topLevel = files.filter(({ file }) => file.split("/").length === 3 && !isTest(file));
  return [
    ...(floorOf(plan, room) === -1
      ? [`core/${room} stands on no floor: add it to tools/floors/floors.json.`]
      : []),
    ...(face === undefined ? [`core/${room} has no index.ts, so no other room can enter it.`] : []),
    ...(face !== undefined && !face.hasHeader
      ? [`core/${room}/index.ts does not begin with a comment that says what the room is for.`]
      : []),
    ...(topLevel.length > plan.roomFileLimit
      ? [
          `core/${room} has ${topLevel.length} files, more than ${plan.roomFileLimit}: divide the room.`,
        ]
      : []),
  ];
};

/** @param {House} house @returns {string[]} */
const checkCircles = ({ sources, plan }) => {
  const files = new Set(sources.map(({ file }) => file));
  const targetsByFile = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.flatMap((one) => {
        const destination = destinationOf(file, one.specifier);
        return destination.to === "file" &&
          files.has(destination.path) &&
          !isLazyDoor(plan, file, destination.path, one)
          ? [destination.path]
          : [];
      }),
    ]),
  );
  return findCircles(targetsByFile).map(
    (circle) =>
      `These files import each other in a circle: ${[...circle, circle[0]].join(" -> ")}.`,
  );
};
