const PORT = 3001;

/** Serves the workbench on this computer only, and says where. */
export const workbenchServer = {
  host: "localhost",
  port: PORT,
  static: false,
  // Nothing in the page speaks to the server: the policy stays the one that is shipped, and a workbook at hand is not lost to a reload.
  client: false,
  hot: false,
  liveReload: false,
  onListening: () => console.log(`\n勾稽工作台 / Gouji workbench: http://localhost:${String(PORT)}/\n`),
};
