import type { ProblemTexts } from "../../pane/problem-texts";

export const problem: ProblemTexts = {
  heading: "",
};
