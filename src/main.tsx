import { createRoot } from "react-dom/client"
import { App } from "./App"
import { loadWords } from "./state/useWords"

const root = document.getElementById("root")
if (root) void loadWords().then(() => createRoot(root).render(<App />))
