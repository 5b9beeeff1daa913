import { asBoolean } from "../protocol/argument-types";
import type { KindOf } from "./node";

export const RUNTIME: KindOf<"Runtime"> = {
  name: "Runtime",
  members: {
    enableEvents: {
      since: "1.8",
      get: ({ events }) => events.enabled,
      set: ({ events }, enabled) => (events.enabled = asBoolean(enabled)),
    },
  },
};
