/** One line of the fictional budget: everything else in the budget tables is summed from these lines. */
export interface BudgetLine {
  /** 功能分类科目, by function. */
  readonly code: string;
  /** 经济分类科目, by economic nature. */
  readonly nature: string;
  readonly item: string;
  readonly amount: string;
  readonly kind: "basic" | "project";
  readonly fund: "fiscal" | "other";
  readonly procured: boolean;
}

const STAFF = "人员支出（在职非统发）";
const OFFICE = "日常公用支出（在职人员）";
const SUBSIDY = "对个人和家庭补助支出（在职非统发）";

export const NATURE_NAMES: Readonly<Record<string, string>> = {
  "30101": "基本工资", "30102": "津贴补贴", "30107": "绩效工资", "30108": "机关事业单位基本养老保险缴费",
  "30109": "职业年金缴费", "30112": "其他社会保障缴费", "30113": "住房公积金", "30201": "办公费", "30205": "水费",
  "30206": "电费", "30207": "邮电费", "30211": "差旅费", "30213": "维修（护）费", "30215": "会议费", "30216": "培训费",
  "30217": "公务接待费", "30226": "劳务费", "30228": "工会经费", "30229": "福利费", "30231": "公务用车运行维护费",
  "30299": "其他商品和服务支出", "30399": "其他对个人和家庭的补助", "31002": "办公设备购置",
};

export const FUNCTION_NAMES: Readonly<Record<string, string>> = {
  "206": "科学技术支出", "20607": "科学技术普及", "2060702": "科普活动", "2060799": "其他科学技术普及支出",
  "208": "社会保障和就业支出", "20805": "行政事业单位养老支出", "2080505": "机关事业单位基本养老保险缴费支出",
  "2080506": "机关事业单位职业年金缴费支出", "210": "卫生健康支出", "21011": "行政事业单位医疗",
  "2101102": "事业单位医疗", "221": "住房保障支出", "22102": "住房改革支出", "2210201": "住房公积金", "2210203": "购房补贴",
};

const basic = (code: string, nature: string, group: string, amount: string): BudgetLine => ({
  code, nature, item: `${group}_${nature in NATURE_NAMES ? NATURE_NAMES[nature] : nature}`, amount,
  kind: "basic", fund: "fiscal", procured: false,
});
const project = (code: string, nature: string, item: string, amount: string, procured = false): BudgetLine => ({
  code, nature, item, amount, kind: "project", fund: "fiscal", procured,
});

export const budgetLines: readonly BudgetLine[] = [
  basic("2060799", "30101", STAFF, "132684.00"),
  basic("2060799", "30102", STAFF, "58320.00"),
  basic("2060799", "30107", STAFF, "176400.00"),
  basic("2060799", "30112", STAFF, "6862.40"),
  basic("2060799", "30201", OFFICE, "18600.00"),
  basic("2060799", "30205", OFFICE, "1500.00"),
  basic("2060799", "30206", OFFICE, "9600.00"),
  basic("2060799", "30207", OFFICE, "5200.00"),
  basic("2060799", "30211", OFFICE, "6840.00"),
  basic("2060799", "30213", OFFICE, "2400.00"),
  basic("2060799", "30215", OFFICE, "3000.00"),
  basic("2060799", "30216", OFFICE, "7260.00"),
  basic("2060799", "30217", OFFICE, "1180.50"),
  basic("2060799", "30228", OFFICE, "12865.42"),
  basic("2060799", "30229", OFFICE, "14400.00"),
  basic("2060799", "30231", OFFICE, "26800.00"),
  basic("2060799", "30299", OFFICE, "22324.10"),
  basic("2060799", "30399", SUBSIDY, "12000.00"),
  basic("2060702", "30226", OFFICE, "126480.00"),
  project("2060702", "30299", "全区科普活动经费", "2456000.00"),
  project("2060702", "30299", "科普协作项目经费", "789600.00"),
  project("2060702", "30299", "科普特色活动经费", "600000.00"),
  project("2060799", "30299", "科普工作经费", "31518.35"),
  project("2060799", "31002", "更新扫描仪一台", "5200.00", true),
  project("2060799", "31002", "购置彩色打印机", "10000.00", true),
  basic("2080505", "30108", STAFF, "71386.40"),
  basic("2080506", "30109", STAFF, "35693.20"),
  basic("2101102", "30112", STAFF, "44617.85"),
  basic("2210201", "30113", SUBSIDY, "61284.00"),
  basic("2210203", "30102", SUBSIDY, "42756.00"),
  {
    ...basic("2060799", "30107", STAFF, "83500.00"),
    item: `${STAFF}_绩效工资（其他资金）`,
    fund: "other",
  },
];
