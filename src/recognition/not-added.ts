/** Headers of columns whose figures say nothing when they are added up. */
export const NOT_ADDED = /率|比例|占比|%|％|幅度|备注|说明|是否|文号|日期|人数|数量|面积|编号|序号|行次|列次|单价|原因|材料|分值|得分/;
