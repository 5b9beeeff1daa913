/** A body that does not exist: no real one is shown with errors that it did not make. */
export const BODY = "示例市青禾区科学技术协会";
export const YEAR = "2024年";
export const UNIT = "单位：元";
export const META = { left: `编制部门：${BODY}`, right: UNIT };
