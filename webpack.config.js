import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { contentSecurityPolicy } from "./assets/build/content-security-policy.js";
import { developmentServer } from "./assets/build/development-server.js";
import { guidePage } from "./assets/build/guide-page.js";
import { Licences } from "./assets/build/licences.js";
import { manifestAt } from "./assets/build/manifest-at.js";
import { officeLibrary } from "./assets/build/office-library.js";

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
          { from: path.join(root, "assets/guide/guide.css"), to: "guide/guide.css" },
          ...["zh-CN", "en-US"].map((language) => ({
            context: path.join(root, "assets/guide", language),
            from: "*.md",
            to: `guide/${language}/[name].html`,
            transform: (text) => guidePage(text.toString(), language),
          })),
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

/** `--env office=self|cdn|cdn-china`, `--env base=https://host/folder`. */
export default async (env) => [cli, await taskpane(env)];
