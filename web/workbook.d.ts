/** The page's program, as Emscripten builds it from src/main.cpp. */
export default function start(options: {
  canvas?: HTMLElement | null;
  onAbort?: (reason: unknown) => void;
}): Promise<Record<string, unknown>>;
