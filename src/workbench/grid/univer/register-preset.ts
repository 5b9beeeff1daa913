import type { Plugin, PluginCtor, Univer } from "@univerjs/core";

/** Registers what a preset is made of, in its order. */
export function registerPreset(univer: Univer, { plugins }: { readonly plugins: readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, object])[] }): void {
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}
