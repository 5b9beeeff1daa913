/** The body whose budget of 2019 is transcribed here (seed S003). */
export const BODY = "北京市西城区科学技术协会";
export const UNIT = "单位：元";
