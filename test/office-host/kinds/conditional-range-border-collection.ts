import { asInteger } from "../protocol/argument-types";
import type { HostNode } from "../protocol/object-kind";
import type { ConditionalFormat } from "../workbook/conditional-format";
import { EDGES, asEdge } from "./border-property";
import { node } from "./node";
import type { KindOf } from "./node";

const edge = (formats: ConditionalFormat, side: unknown): HostNode => node("ConditionalRangeBorder", { formats, side: asEdge(side) });

export const CONDITIONAL_RANGE_BORDER_COLLECTION: KindOf<"ConditionalRangeBorderCollection"> = {
  name: "ConditionalRangeBorderCollection",
  items: (rule) => EDGES.map((side) => edge(rule, side)),
  members: {
    count: { since: "1.6", get: () => EDGES.length },
    top: { since: "1.6", to: (rule) => edge(rule, "EdgeTop") },
    bottom: { since: "1.6", to: (rule) => edge(rule, "EdgeBottom") },
    left: { since: "1.6", to: (rule) => edge(rule, "EdgeLeft") },
    right: { since: "1.6", to: (rule) => edge(rule, "EdgeRight") },
    getItem: { since: "1.6", call: (rule, side) => edge(rule, side) },
    getItemAt: { since: "1.6", call: (rule, index) => edge(rule, EDGES[asInteger(index)]) },
  },
};
