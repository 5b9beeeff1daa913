import type { AcceptedTexts } from "../../pane/accepted-texts";

export const accepted: AcceptedTexts = {
  heading: (count) => (count === 0 ? "Accepted" : `${count} accepted`),
  effect: "Explanations are saved with the workbook and shown in the report. A finding comes back if a figure changes.",
  explanation: "Explanation",
  acceptedAt: (time) => `Accepted ${time}`,
  withdraw: "Withdraw",
  withdrawWhich: (title) => `Withdraw: ${title}`,
  empty: "Nothing accepted yet",
  emptyWhy: "A difference that needs no change can be kept with “Accept with explanation…”; it is then listed here.",
  returned: (count) => (count === 1 ? "1 came back: a figure has changed" : `${count} came back: figures have changed`),
  returnedWhy: "A figure changed after it was accepted, so the explanation no longer holds; it is among the results again.",
  see: "View",
  seeWhich: (title) => `View: ${title}`,
};
