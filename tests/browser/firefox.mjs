// Debian's Firefox, told what to do by Marionette: messages of JSON, each after its length and a colon.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const kA4 = { width: 21, height: 29.7 };
const kPort = "MarionetteActivePort";
const kSeconds = 60;

class Marionette {
  #socket;
  #answers = [];
  #heard = Buffer.alloc(0);
  #last = 0;

  constructor(port) {
    this.#socket = net.connect(port, "127.0.0.1");
    this.#socket.on("data", (bytes) => this.#hear(bytes));
  }

  #hear(bytes) {
    this.#heard = Buffer.concat([this.#heard, bytes]);
    for (;;) {
      const colon = this.#heard.indexOf(":");
      const end = colon + 1 + Number(this.#heard.subarray(0, colon));
      if (colon < 0 || this.#heard.length < end) return;
      const message = JSON.parse(this.#heard.subarray(colon + 1, end));
      this.#heard = this.#heard.subarray(end);
      // What comes first is a greeting, which answers nothing.
      if (Array.isArray(message)) this.#answers.shift()(message);
    }
  }

  async call(command, parameters = {}) {
    const message = JSON.stringify([0, ++this.#last, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await new Promise((answer) => this.#answers.push(answer));
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  }

  close() {
    this.#socket.destroy();
  }
}

/** Firefox with a profile of its own, with `print(url, file)` and `close()`. */
export async function launch_firefox() {
  const profile = mkdtempSync(path.join(os.tmpdir(), "panelpress-firefox-"));
  // Any port that is free; Firefox writes which into its profile.
  writeFileSync(path.join(profile, "user.js"), 'user_pref("marionette.port", 0);\n');
  const program = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
  const options = ["--headless", "--marionette", "--no-remote", "--profile", profile];
  const firefox = spawn(program, options, { stdio: "ignore", env: { ...process.env, HOME: profile } });
  const ended = new Promise((resolve) => firefox.once("exit", resolve));
  const port = path.join(profile, kPort);
  for (let tries = 0; !existsSync(port) && tries < kSeconds * 10; ++tries) await sleep(100);
  const marionette = new Marionette(Number(readFileSync(port, "utf8")));
  await marionette.call("WebDriver:NewSession", { capabilities: {} });
  return {
    /** Prints a page on A4 as somebody does who takes what the dialogue offers. */
    async print(url, file) {
      await marionette.call("WebDriver:Navigate", { url });
      const { value } = await marionette.call("WebDriver:Print", { page: kA4 });
      writeFileSync(file, Buffer.from(value, "base64"));
    },
    async close() {
      marionette.close();
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, maxRetries: 5 });
    },
  };
}
