/** The answer to `gouji --help`. */
export const HELP = `勾稽：核对部门预决算表和绩效自评表。文件只在本机读取，不上传。

用法
  gouji check 文件…                         核对，列出不平的数和可能的原因；不改文件
  gouji check 文件… --report 报告.html      同上，并写一份检查报告
  gouji recalculate 文件 -o 新文件.xlsx     重算执行率、得分和合计，写入新文件，逐格列出新旧值
  gouji mark 文件 -o 新文件.xlsx            把错误和需核实的格标在新文件里
  gouji mark 文件 -o 新文件.xlsx --clear    去掉标记

选项
  --json                每个文件输出一行 JSON（check、recalculate）
  --report 报告.html    把全部文件的核对结果写成一个网页（check）
  --scores              列出自评表每个指标的应得分和算法（check）
  --profile 方案        评分方案：自带方案的代号，或从面板导出的 JSON 文件；
                        不写时按随工作簿保存的方案，没有则按本表权重
  --formulas            写入公式，不写数值（recalculate）
  -o, --output 文件     新文件；原文件从不改动
  --lang 语言           zh-CN（默认）或 en-US
  -h, --help            显示本说明
  -v, --version         显示版本

以后提供：gouji summarize 汇总多份自评表

退出状态
  0  没有错误，也没有需核实的（已写核实说明的不算）
  1  有错误或需核实的
  2  有文件不能读写（其余文件照常核对），或命令写错
`;
