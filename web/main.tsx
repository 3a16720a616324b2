import { createRoot } from "react-dom/client";
import { App, CrashScreen, untilIdle } from "./app/index.ts";
import { shell } from "./messages/index.ts";
import { openStore } from "./store/index.ts";
import "./design/tokens.css";
import "./design/fonts.css";
import "./design/base.css";

const element = document.querySelector("#root");
if (!element) throw new Error("index.html must hold #root");
const root = createRoot(element);

try {
  const opened = await openStore(undefined, { rest: untilIdle });
  root.render(
    opened.ok ? (
      <App store={opened.value} />
    ) : (
      <CrashScreen title={shell.storage.title} text={shell.storage.text} error={opened.error} />
    ),
  );
} catch (error) {
  root.render(<CrashScreen title={shell.storage.title} text={shell.storage.text} error={error} />);
}
