import type { JournalTexts } from "../../pane/journal-texts";

export const journal: JournalTexts = {
  heading: "改动记录",
  recalculated: (cells) => `重算 ${cells} 格`,
  fixed: (cells) => `更正 ${cells} 格`,
  setBack: (cells) => `恢复 ${cells} 格`,
  undone: "已撤销",
  undo: "撤销",
  undoWhich: (title, time) => `撤销：${time}，${title}`,
  whyNot: (title, time) => `为什么还不能撤销：${time}，${title}`,
  newerFirst: (title, time) => `从最新的一批起依次撤销。请先撤销 ${time} 的“${title}”。`,
  kept: "改动记录随工作簿保存，关闭后重新打开仍可撤销。",
  day: (month, day) => `${month}月${day}日`,
  year: (year) => `${year}年`,
  fullDay: (year, month, day) => `${year}年${month}月${day}日`,
  dropped: (batches) => `较早的 ${batches} 批没有保留，不能再撤销。`,
  left: (cells) => `${cells} 格没有撤销`,
};
