// Runs first, in ES5, for the web views of older Excels: Internet Explorer and the first Edge load the page but cannot read
// our scripts, and an empty pane says nothing. The bundle is a module, which the oldest engines leave aside.
(function () {
  "use strict";

  // The newest of what the bundle takes for granted (webpack.config.js, TARGET): where these are, the rest is.
  var canRun =
    "noModule" in document.createElement("script") &&
    typeof window.structuredClone === "function" &&
    typeof Object.hasOwn === "function" &&
    typeof Array.prototype.findLast === "function" &&
    typeof window.Worker === "function";
  if (canRun) return;

  function show(element) {
    element.removeAttribute("hidden");
  }

  function tell() {
    var languages = document.getElementById("too-old");
    var paragraphs = languages.getElementsByTagName("p");
    var wanted = /^zh/i.test(navigator.language || navigator.browserLanguage || "zh") ? "zh-CN" : "en";
    for (var index = 0; index < paragraphs.length; index += 1) {
      if (paragraphs[index].getAttribute("lang") === wanted) show(paragraphs[index]);
    }
    // Engines in between read the scripts and fail halfway: one sentence, not half a pane below it.
    document.getElementById("root").setAttribute("hidden", "");
    show(languages);
  }

  document.addEventListener("DOMContentLoaded", tell);
})();
