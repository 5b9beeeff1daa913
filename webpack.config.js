import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { contentSecurityPolicy } from "./assets/build/content-security-policy.js";
import { developmentServer } from "./assets/build/development-server.js";
import { guideCopies } from "./assets/build/guide-copies.js";
import { Licences } from "./assets/build/licences.js";
import { manifestAt } from "./assets/build/manifest-at.js";
import { officeLibrary } from "./assets/build/office-library.js";
import { workbenchPolicy } from "./assets/build/workbench-policy.js";
import { workbenchServer } from "./assets/build/workbench-server.js";

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Type checking is `npm run types`; here types are only taken away. */
function typescript(target) {
  return { test: /\.tsx?$/, loader: "esbuild-loader", options: { target, tsconfig: path.join(root, "tsconfig.json") } };
}

/** A program that the shell starts by its own name needs the executable bit. */
class Executable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", ({ outputOptions }) => {
      chmodSync(path.join(outputOptions.path, this.file), 0o755);
    });
  }
}

/** `gouji` on the command line: one self-contained file for Node. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { gouji: path.join(root, "src/cli/main.ts") },
  experiments: { outputModule: true },
  output: {
    path: path.join(root, "dist/cli"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
    clean: true,
  },
  externalsPresets: { node: true },
  module: { rules: [typescript("node20")], strictExportPresence: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // Names are kept: what a user passes on of a failure must say where it happened.
  optimization: { minimizer: [new EsbuildPlugin({ target: "node20", minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: false })] },
  plugins: [
    new webpack.DefinePlugin({ GOUJI_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new Executable("gouji.mjs"),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The web views of Excel that we build for; src/taskpane/old-webview.js tells older ones from these. */
const TARGET = ["chrome100", "safari15.4", "firefox104"];

/** The pane and the ribbon, one page in Excel's shared runtime. */
async function taskpane({ WEBPACK_SERVE: serving = false, office, base }) {
  const library = officeLibrary(office);
  const first = (chunk) => chunk.name === "taskpane";
  return {
    name: "taskpane",
    mode: serving ? "development" : "production",
    target: ["web", "es2021"],
    devtool: serving ? "source-map" : false,
    entry: { taskpane: path.join(root, "src/commands/main.ts") },
    output: {
      path: path.join(root, "dist/taskpane"),
      filename: serving ? "[name].js" : "[name].[contenthash:8].js",
      // Relative to the page: a module cannot ask where it came from, and the folder may be served anywhere.
      publicPath: "",
      clean: true,
    },
    module: { rules: [typescript(TARGET)], strictExportPresence: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: TARGET, legalComments: "none" })],
      splitChunks: {
        cacheGroups: {
          // Kept by the web view when only our own code changes. Only what the first view needs: neither the worker's part nor what is loaded later.
          react: { test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, name: "react", chunks: first, priority: 2 },
          fluent: { test: /[\\/]node_modules[\\/]/, name: "fluent", chunks: first, priority: 1 },
        },
      },
    },
    plugins: [
      new webpack.DefinePlugin({ GOUJI_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: path.join(root, "src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        scriptLoading: "module",
        minify: false,
        policy: contentSecurityPolicy(library.origin),
        office: library.address,
      }),
      new Licences(),
      new CopyPlugin({
        patterns: [
          ...library.copies,
          // As it is written: the minimizer would be free to write it anew for TARGET.
          { from: path.join(root, "src/taskpane/old-webview.js"), to: "old-webview.js", info: { minimized: true } },
          { context: path.join(root, "assets/icons"), from: "*.png", to: "icons/[name][ext]" },
          ...guideCopies(path.join(root, "assets")),
          // Beside the folder and not in it: the folder goes to the web server, the manifest to Excel.
          { from: path.join(root, "manifest.xml"), to: serving ? "manifest.xml" : "../manifest.xml", transform: (text) => manifestAt(text.toString(), base) },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
    ...(serving && { devServer: await developmentServer() }),
  };
}

/** The page for people without Excel: static files for any web server. Nothing of Office.js is in it. */
function workbench({ WEBPACK_SERVE: serving = false }) {
  const first = (chunk) => chunk.name === "workbench";
  return {
    name: "workbench",
    mode: "production",
    target: ["web", "es2021"],
    entry: { workbench: path.join(root, "src/workbench/main.tsx") },
    output: {
      path: path.join(root, "dist/workbench"),
      filename: "[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      publicPath: "",
      clean: true,
    },
    module: { rules: [typescript(TARGET)], strictExportPresence: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    optimization: {
      minimize: !serving,
      minimizer: [new EsbuildPlugin({ target: TARGET, legalComments: "none" })],
      splitChunks: {
        cacheGroups: {
          react: { test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, name: "react", chunks: first, priority: 2 },
          fluent: { test: /[\\/]node_modules[\\/]/, name: "fluent", chunks: first, priority: 1 },
        },
      },
    },
    plugins: [
      new webpack.DefinePlugin({ GOUJI_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({ template: path.join(root, "src/workbench/workbench.html"), filename: "index.html", scriptLoading: "module", minify: false, policy: workbenchPolicy }),
      new Licences(),
      new CopyPlugin({
        patterns: [
          { context: path.join(root, "assets/icons"), from: "gouji-32.png", to: "icons/[name][ext]" },
          { context: path.join(root, "assets/samples"), from: "*.xlsx", to: "samples/[name][ext]", globOptions: { ignore: ["**/~*"] } },
          ...guideCopies(path.join(root, "assets")),
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
    ...(serving && { devServer: workbenchServer }),
  };
}

/** `--env office=self|cdn|cdn-china`, `--env base=https://host/folder`. */
const CONFIGURATIONS = { cli: () => cli, taskpane, workbench };

/** Only what is asked for is prepared: who serves the workbench needs none of the certificates that Excel wants. */
export default (env, { configName: names = Object.keys(CONFIGURATIONS) }) => Promise.all(names.map((name) => CONFIGURATIONS[name](env)));
