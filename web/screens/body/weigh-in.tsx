import { Suspense, lazy, useState } from "react";
import { Scale } from "lucide-react";
import { Button, Sheet } from "../../design/index.ts";
import type { ButtonVariant } from "../../design/index.ts";
import { weighing as text } from "../../messages/index.ts";

/** Today offers it as well, and is drawn before anybody weighs. */
const WeighInForm = lazy(async () => ({
  default: (await import("./weigh-in-form.tsx")).WeighInForm,
}));

/** One tap opens it with the last weight in it, a second one saves; between them the number is put right. */
export const WeighInButton = ({ variant = "quiet" }: { readonly variant?: ButtonVariant }) => {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant={variant} icon={<Scale aria-hidden />} onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      <Sheet open={open} onClose={close} title={text.title}>
        {open ? (
          <Suspense fallback={null}>
            <WeighInForm onDone={close} />
          </Suspense>
        ) : null}
      </Sheet>
    </>
  );
};
