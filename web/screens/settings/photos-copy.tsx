import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { localDate } from "@dorsal/core/record";
import { Button, Confirm, useToast } from "../../design/index.ts";
import { photos as text, settings as settingsText } from "../../messages/index.ts";
import { describeTooManyPhotos, usePhotos, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { saveFile } from "./save-file.ts";

/** A copy with photos, only where there are some and only after a word of warning. */
export const PhotosCopy = () => {
  const store = useStore();
  const toast = useToast();
  const count = usePhotos()?.length ?? 0;
  const [asking, setAsking] = useState(false);
  if (count === 0) return null;
  const save = async (): Promise<void> => {
    setAsking(false);
    const copy = await store.backupWithPhotos();
    if (!copy.ok) {
      toast({ text: describeTooManyPhotos(copy.error) });
      return;
    }
    const name = `dorsal-with-photos-${localDate(nowHere())}.json`;
    saveFile(name, copy.value);
    toast({ text: settingsText.exported(name) });
  };
  return (
    <div className="settings-words">
      <p className="quiet">{text.copyText(count)}</p>
      <Button wide onClick={() => setAsking(true)}>
        {text.copy}
      </Button>
      <Link to="/body/photos" className="link-row">
        <span>{text.look}</span>
        <ChevronRight aria-hidden />
      </Link>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void save()}
        title={text.copyTitle}
        action={text.copyAction}
      >
        <p>{text.copyWarns(count)}</p>
      </Confirm>
    </div>
  );
};
