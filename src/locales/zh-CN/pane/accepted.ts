import type { AcceptedTexts } from "../../pane/accepted-texts";

export const accepted: AcceptedTexts = {
  heading: (count) => (count === 0 ? "已核实" : `已核实 ${count} 条`),
  effect: "说明随工作簿保存，写入检查报告。任一数字变动后重新提示。",
  explanation: "核实说明",
  acceptedAt: (time) => `${time} 核实`,
  withdraw: "取消核实",
  withdrawWhich: (title) => `取消核实：${title}`,
  empty: "还没有已核实的条目",
  emptyWhy: "核对后确认无需改动的差额，可在该条下点“已核实说明…”写明情况，之后列在这里。",
  returned: (count) => `数字已变动，重新提示 ${count} 条`,
  returnedWhy: "核实之后数字又有变动，原说明不再适用，已回到结果中。",
  see: "查看",
  seeWhich: (title) => `查看：${title}`,
};
