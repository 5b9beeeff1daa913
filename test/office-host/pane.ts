/** What the shared runtime of the add-in may be. */
export const RUNTIME_STATES = ["Inactive", "Background", "Visible"] as const;
export type RuntimeState = (typeof RUNTIME_STATES)[number];

/** The pane as Excel holds it: shown, or its runtime alive without it. */
export class Pane {
  /** What happens when the document is opened the next time. */
  startState: RuntimeState = "Inactive";
  private current: RuntimeState = "Visible";

  constructor(private readonly onVisibility: (visibility: "Visible" | "Hidden") => void) {}

  get state(): RuntimeState {
    return this.current;
  }

  /** By the add-in, or by the user who closes the pane. */
  show(state: RuntimeState): void {
    const wasVisible = this.current === "Visible";
    this.current = state;
    if (wasVisible !== (state === "Visible")) this.onVisibility(wasVisible ? "Hidden" : "Visible");
  }
}
