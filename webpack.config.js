import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import { EsbuildPlugin } from "esbuild-loader";
import webpack from "webpack";

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

export default [cli];
