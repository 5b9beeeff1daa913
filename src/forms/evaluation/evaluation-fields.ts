/** The total score in a line above the blocks, beside its label (Chongqing); it then has no row of its own. */
export const TOTAL_SCORE = { role: "totalScore", labels: ["自评总分", "总分", "自评得分", "总得分", "自评总得分", "绩效自评总分", "自评分值"] } as const;
