import { expect, test } from "vitest";
import { recorderSwitchIsOn } from "../../../src/excel/recorder/recorder-switch";

test("the recorder is on only where the address asks for it", () => {
  const isOn = (address: string) => recorderSwitchIsOn(new URL(address));
  expect([isOn("https://pane.example/pane.html?record"), isOn("https://pane.example/pane.html?a=1&record=1")]).toEqual([true, true]);
  expect([isOn("https://pane.example/pane.html"), isOn("https://pane.example/record.html?recorder=1#record")]).toEqual([false, false]);
});
