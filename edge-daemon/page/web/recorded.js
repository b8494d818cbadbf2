// What the unit has recorded: read piece by piece around a moment, and played.

import { State, seconds } from "./state.js";

// Read before the moment, for the trails.
const BEFORE_S = 6;
// Read beyond the moment, for each unit of speed.
const AHEAD_S = 5;
// Signals and loops tell only what changes: so far back they are read to know how they stood.
const STOOD_S = 120;
// Between two frames no more than so much is missing, or nothing was recorded there.
const GAP_S = 2;
const KEPT_CHANGES = 20000;
const LOOK_MS = 100;
const AGAIN_MS = 1000;

const ns = (s) => BigInt(Math.round(s * 1e3)) * 1000000n;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export class Recorded {
  state = new State();
  isOpen = false;
  at_s = 0;
  // How fast time passes; 0: not at all.
  speed = 0;
  // Where the record begins, as far as is known.
  oldest_s = null;
  // What is wrong, or missing here.
  text = "";
  // Signals' and loops' changes in the order of time, and how many of them are in the state.
  #changes = [];
  #applied = 0;
  #applied_s = -Infinity;
  // Counts what was opened: what is read for an earlier one comes too late.
  #opened = 0;
  #ticked_ms = null;

  // Goes to a moment, wherever it is.
  open(at_s) {
    this.isOpen = true;
    this.at_s = at_s;
    this.text = "";
    this.state = new State();
    this.#changes = [];
    this.#forget();
    this.#read(++this.#opened, at_s);
  }

  close() {
    this.isOpen = false;
    this.speed = 0;
    this.#opened++;
    this.state = new State();
  }

  // Goes to a moment, without reading anew what is here.
  seek(at_s) {
    const frames = this.state.frames;
    const here = frames.length && at_s >= frames[0].valid_s + BEFORE_S && at_s <= frames.at(-1).valid_s;
    if (here) this.at_s = at_s;
    else this.open(at_s);
  }

  // Goes so many frames on or, where negative, back.
  step(count) {
    this.speed = 0;
    const { frames } = this.state;
    const at = frames.indexOf(this.frame) + count;
    if (at < 0 && frames.length) this.seek(frames[0].valid_s + count / 10);
    // Beyond the last one is what is not read yet.
    else if (at < frames.length) this.at_s = frames[at].valid_s;
  }

  get frame() {
    return this.state.frameAt(this.at_s);
  }

  // Time passes.
  tick(now_ms) {
    const passed_s = this.#ticked_ms === null ? 0 : (now_ms - this.#ticked_ms) / 1000;
    this.#ticked_ms = now_ms;
    const { frames } = this.state;
    if (!this.isOpen || !frames.length) return;
    // It waits for what is not read yet.
    this.at_s = Math.min(this.at_s + this.speed * passed_s, Math.max(this.at_s, frames.at(-1).valid_s));
    this.#skip(frames);
    this.#apply();
  }

  // Passes over a time of which nothing was recorded.
  #skip(frames) {
    const frame = this.frame;
    const apart_s = Math.abs(this.at_s - frame.valid_s);
    const next = frames[frames.indexOf(frame) + 1];
    if (apart_s <= GAP_S || (frame.valid_s < this.at_s && !next)) return;
    this.at_s = frame.valid_s > this.at_s ? frame.valid_s : next.valid_s;
  }

  #forget() {
    this.state.signals.clear();
    this.state.occupied.clear();
    this.state.events.length = 0;
    this.#applied = 0;
  }

  #apply() {
    if (this.at_s < this.#applied_s) this.#forget();
    this.#applied_s = this.at_s;
    for (; this.#changes[this.#applied]?.at_s <= this.at_s; this.#applied++) {
      const { name, value } = this.#changes[this.#applied];
      this.state.take(name, value);
    }
  }

  async #read(opened, at_s) {
    const first = ns(at_s - BEFORE_S);
    let stood = { topics: "signal,events", from_ns: ns(at_s - STOOD_S), to_ns: first };
    let on = { topics: "tracks,signal,events", from_ns: first };
    while (this.#opened === opened) {
      if (!stood && this.#isAhead()) {
        await pause(LOOK_MS);
        continue;
      }
      const batch = await this.#ask(stood ?? on);
      if (this.#opened !== opened) return;
      if (batch) this.#take(batch);
      if (batch && stood) {
        stood = batch.next ? { ...stood, after: batch.next } : null;
      } else if (batch?.next) {
        on = { ...on, after: batch.next };
      } else {
        if (batch) on = this.#atEnd(on, batch);
        await pause(AGAIN_MS);
      }
    }
  }

  // The end of the record moves on: what is asked for next, behind what has come.
  #atEnd(asked, { entries }) {
    if (!this.state.frames.length) this.text = "nothing is recorded from here on";
    const last = entries.at(-1);
    return last ? { topics: asked.topics, from_ns: BigInt(last.utc_ns) + 1n } : asked;
  }

  #isAhead() {
    const last = this.state.frames.at(-1);
    return last && last.valid_s - this.at_s > AHEAD_S * Math.max(this.speed, 1);
  }

  async #ask(query) {
    try {
      const answer = await fetch(`/history?${new URLSearchParams(query)}`);
      if (!answer.ok) {
        this.text = (await answer.text()).trim();
        return null;
      }
      return await answer.json();
    } catch {
      this.text = "the unit does not answer";
      return null;
    }
  }

  #take(batch) {
    this.oldest_s = batch.oldest_utc_ns == null ? null : seconds(batch.oldest_utc_ns);
    for (const entry of batch.entries) {
      if (entry.tracks) this.state.take("tracks", entry.tracks);
      for (const name of ["signal", "event"]) {
        if (entry[name]) this.#changes.push({ at_s: seconds(entry.utc_ns), name, value: entry[name] });
      }
    }
    const over = this.#changes.length - KEPT_CHANGES;
    if (over > 0) {
      this.#changes.splice(0, over);
      this.#applied = Math.max(this.#applied - over, 0);
    }
    this.text = "";
  }
}
