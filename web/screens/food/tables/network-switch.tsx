import { Switch } from "../../../design/index.ts";
import { foodScan as text } from "../../../messages/index.ts";
import { useKitchen } from "../records.ts";
import { useFoodWrites } from "../use-writes.ts";

/** Whether barcodes that nothing here knows may be asked of Open Food Facts. */
export const NetworkSwitch = () => {
  const kitchen = useKitchen();
  const writes = useFoodWrites();
  return kitchen ? (
    <Switch
      label={text.setting}
      hint={text.settingHint}
      checked={kitchen.asksOpenFoodFacts}
      onChange={(asksOpenFoodFacts) =>
        void writes.changeKitchen((now) => ({ ...now, asksOpenFoodFacts }), null)
      }
    />
  ) : null;
};
