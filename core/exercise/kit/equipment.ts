/**
 * Everything an exercise can ask for, by id, with the name a person knows it by. The list is
 * closed: the catalogue names nothing that is not here.
 */
const NAMES = {
  none: "Nothing",
  mat: "Mat or carpet",
  wall: "Wall",
  door: "Door",
  towel: "Towel",
  chair: "Chair",
  table: "Sturdy table",
  couch: "Couch",
  stairs: "Stairs",
  step: "Step or sturdy box",
  backpack: "Backpack",
  long_band: "Long band",
  mini_band: "Mini band",
  dumbbell: "Dumbbell",
  kettlebell: "Kettlebell",
  bench: "Bench",
  incline_bench: "Incline bench",
  pullup_bar: "Pull-up bar",
  suspension: "Suspension straps",
  swiss_ball: "Swiss ball",
  foam_roller: "Foam roller",
  ab_wheel: "Ab wheel",
  barbell: "Barbell",
  plate: "Weight plate",
  rack: "Rack",
  trap_bar: "Trap bar",
  tbar: "T-bar row",
  cable: "Cable machine",
  lat_pulldown: "Lat pulldown machine",
  seated_row: "Seated row machine",
  row_machine: "Chest-supported row machine",
  pec_deck: "Pec deck",
  assisted_pullup: "Assisted pull-up machine",
  back_ext_bench: "Back extension bench",
  reverse_hyper: "Reverse hyper machine",
  leg_press: "Leg press",
  leg_curl: "Leg curl machine",
  leg_extension: "Leg extension machine",
  chest_press: "Chest press machine",
  shoulder_press: "Shoulder press machine",
  smith: "Smith machine",
  rower: "Rowing machine",
  stair_climber: "Stair machine",
  treadmill: "Treadmill",
  bike: "Stationary bike",
  elliptical: "Elliptical trainer",
  battle_ropes: "Battle ropes",
  heavy_bag: "Heavy bag",
  speed_bag: "Speed bag",
  gloves: "Boxing gloves",
  jump_rope: "Jump rope",
} as const satisfies Readonly<Record<string, string>>;

export type EquipmentId = keyof typeof NAMES;

const namesById: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/** The ids of all equipment, what every home has first. */
export const equipmentIds: readonly string[] = [...namesById.keys()];

/** The name of a piece of equipment; the id itself, made readable, when it is not known. */
export const equipmentName = (id: string): string => namesById.get(id) ?? id.replaceAll("_", " ");
