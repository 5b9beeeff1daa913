/** The workbooks of assets/samples, by their file names; the first one is there when the page is opened. */
export const SAMPLES: readonly string[] = ["差错示例", "预算执行情况-2021", "部门预算-2019", "自评表与指标体系-2024", "指标得分示例-2024"];
