import type { StartTexts } from "../../pane/start-texts";
import { quoted } from "../../label-text";

export const start: StartTexts = {
  heading: "核对预决算表和绩效自评表",
  promise: "认出标准表，逐条核对勾稽关系，重算执行率和指标得分。检查不改数字，标记可随时清除；重算逐格列出新旧值，可原样撤销。",
  check: "检查本工作簿",
  recognized: (forms) => `已认出 ${forms} 张表`,
  as: (form) => `认作${quoted(form)}`,
  noUnit: "未写单位",
  unsure: "把握不大，请看是否认错",
  unrecognized: (sheets) => `另有 ${sheets} 张未认出：`,
  nothingRecognized: "没有认出标准表。仍可检查，结果会说明看过哪些工作表。",
  privacy: "数据不出本机",
  privacyWhy: "全部计算在本机完成，不联网、不上传。",
};
