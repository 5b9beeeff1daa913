import type { NotDrawn, WorkbenchTexts } from "../workbench-texts";

const SAMPLES: Readonly<Record<string, string>> = {
  差错示例: "预算公开表，十八种常见差错各一处",
  "部门预算-2019": "部门预算公开表一套",
  "预算执行情况-2021": "两列填反、丢失百分号、尾差",
  "自评表与指标体系-2024": "项目支出绩效自评表和指标体系",
};

const NOT_DRAWN: Readonly<Record<NotDrawn, string>> = {
  chart: "图表", image: "图片", pivot: "数据透视表", "data-bar": "数据条", "icon-set": "图标集", other: "其他对象",
};

export const workbench: WorkbenchTexts = {
  name: "勾稽工作台",
  fileBar: "文件",
  gridArea: "表格",
  gridKeys: "按 F6 进入和离开表格",
  paneArea: "检查",
  sheets: "工作表",
  open: "打开",
  samples: "示例",
  download: "下载",
  unchanged: "未改动",
  changed: (cells) => `已改动 ${cells} 格`,
  onlyHere: "文件只在本机打开，不上传",
  sampleAbout: (sample) => SAMPLES[sample] ?? null,
  checkedName: (name) => `${name}-已核对`,
  opening: (file) => `正在打开“${file}”`,
  cellsRead: (cells) => `已读 ${cells.toLocaleString("en-US")} 个单元格`,
  cancel: "取消",
  notOpened: (file) => `没有打开“${file}”`,
  othersKept: "现在打开的工作簿没有变。",
  nothingOpen: "打开一个 .xlsx 文件，或从“示例”中选一个。文件也可以拖到这里。",
  dropHere: "松开鼠标，在本机打开这个文件",
  cellAddress: "单元格",
  cellContent: "单元格内容",
  noCell: "没有选中单元格",
  gridLoading: "正在载入表格…",
  gridFailed: "表格没有载入",
  gridFailedWhy: "检查、重算和下载照常可用，只是这里看不到表格。",
  retry: "重试",
  close: "关闭",
  leave: {
    title: (file, cells) => (cells > 0 ? `“${file}”改动了 ${cells} 格，还没有下载` : `“${file}”有新写入的内容，还没有下载`),
    what: (other) => `打开“${other}”后，这些改动就没有了。`,
    downloadFirst: "下载后打开",
    openAnyway: "不下载，直接打开",
    stay: "取消",
  },
  setBack: "没有写入，已恢复原来的内容",
  stale: (cells) => `${cells} 个公式还是旧值`,
  staleWhy: "表格算不出这些公式。用 Excel 打开下载的文件时会重新计算。",
  unevaluated: (cells) => `${cells} 个公式在这里不能计算，显示文件里保存的值。`,
  notDrawn: (kinds) => `这里不显示${kinds.map((kind) => NOT_DRAWN[kind]).join("、")}；它们仍在文件里，下载后不变。`,
  downloaded: (file) => `已下载“${file}”`,
  downloadFailed: "没有下载。工作簿仍在这里，请再试一次。",
};
