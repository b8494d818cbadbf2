// The controls for looking back: over the last minutes, which the browser remembers, and over all that the unit has recorded.

import { Moment } from "./moment.js";
import { Recorded } from "./recorded.js";
import { seconds } from "./state.js";

// While the slider is drawn, it is not read for every pixel.
const SETTLED_MS = 200;
// So long before an alert it began to show.
const BEFORE_ALERT_S = 10;
// Where a link to a moment says so: #at=2026-01-31T07:15:00Z
const LINK = /^#at=(.+)$/;

const element = (id) => document.getElementById(id);
const iso = (at_s) => new Date(at_s * 1000).toISOString();
// Fields are not written while somebody writes in them.
const fill = (input, value) => { if (document.activeElement !== input) input.value = value; };

export class LookBack {
  hasRecord = false;
  #live;
  #onChange;
  #recorded = new Recorded();
  #settles = 0;

  // `onChange()` when another moment than the one that was shown is.
  constructor(live, onChange) {
    this.#live = live;
    this.#onChange = onChange;
    this.moment = new Moment(live, this.#recorded);
    element("history").addEventListener("input", (e) => this.#back(Number(e.target.value)));
    element("live").addEventListener("click", () => this.#back(0));
    element("recorded-open").addEventListener("click", () => this.#go(this.#newest_s() - 60));
    element("recorded-at").addEventListener("change", (e) => {
      const at_ms = Date.parse(`${e.target.value}Z`);
      if (!Number.isNaN(at_ms)) this.#go(at_ms / 1000);
    });
    element("recorded-back").addEventListener("click", () => this.#go(this.#recorded.at_s - 10));
    element("recorded-on").addEventListener("click", () => this.#go(this.#recorded.at_s + 10));
    element("recorded-play").addEventListener("click", () => this.play());
    element("recorded-speed").addEventListener("change", () => {
      if (this.#recorded.speed) this.#recorded.speed = this.#speed();
    });
    element("recorded-slider").addEventListener("input", (e) => this.#slide(Number(e.target.value)));
  }

  // Takes the unit's health; true where it is news that there is a record.
  health(health) {
    const { history } = health;
    if (!history || this.hasRecord) return false;
    this.hasRecord = true;
    if (history.oldest_utc_ns != null) this.#recorded.oldest_s = seconds(history.oldest_utc_ns);
    this.#follow();
    addEventListener("hashchange", () => this.#follow());
    return true;
  }

  // Goes to the moment that the page's address names.
  #follow() {
    const at_ms = Date.parse(decodeURIComponent(LINK.exec(location.hash)?.[1] ?? ""));
    if (!Number.isNaN(at_ms)) this.#go(at_ms / 1000);
  }

  // Goes to what was recorded shortly before.
  openAt(at_s) {
    this.#go(at_s - BEFORE_ALERT_S);
    this.#recorded.speed = this.#speed();
  }

  // Plays what was recorded, or pauses.
  play() {
    if (!this.hasRecord) return;
    if (!this.#recorded.isOpen) this.#go(this.#shown_s());
    this.#recorded.speed = this.#recorded.speed ? 0 : this.#speed();
    this.show();
  }

  // A frame on, or back.
  step(count) {
    if (this.#recorded.isOpen) this.#recorded.step(count);
    else if (this.hasRecord) this.#go(this.#shown_s());
    this.#onChange();
  }

  // Time passes.
  tick(now_ms) {
    this.#recorded.tick(now_ms);
  }

  #speed() {
    return Number(element("recorded-speed").value);
  }

  #newest_s() {
    return this.#live.frames.at(-1)?.valid_s ?? Date.now() / 1000;
  }

  #shown_s() {
    return this.#newest_s() + this.moment.back_s;
  }

  #back(back_s) {
    const wasRecorded = this.moment.isRecorded;
    this.moment.back(back_s);
    element("history").value = String(back_s);
    if (wasRecorded) {
      history.replaceState(null, "", location.pathname);
      this.#onChange();
    }
    this.show();
  }

  #go(at_s) {
    const { oldest_s } = this.#recorded;
    const to_s = Math.min(Math.max(at_s, oldest_s ?? -Infinity), this.#newest_s());
    if (this.#recorded.isOpen) this.#recorded.seek(to_s);
    else this.#recorded.open(to_s);
    history.replaceState(null, "", `#at=${iso(Math.floor(to_s)).slice(0, 19)}Z`);
    this.show();
  }

  #slide(at_s) {
    element("history-text").textContent = this.#clock(at_s);
    clearTimeout(this.#settles);
    this.#settles = setTimeout(() => {
      this.#settles = 0;
      this.#go(at_s);
    }, SETTLED_MS);
  }

  #clock(at_s) {
    return `${iso(at_s).slice(0, 19).replace("T", " ")} UTC`;
  }

  // Writes where it stands.
  show() {
    const { isRecorded, isLive, back_s } = this.moment;
    element("minutes").hidden = isRecorded;
    element("recorded").hidden = !isRecorded;
    element("recorded-open").hidden = isRecorded || !this.hasRecord;
    element("live").hidden = isLive;
    if (isRecorded) {
      this.#onChange();
      this.#showRecorded();
    } else {
      this.#showMinutes(back_s);
    }
  }

  #showMinutes(back_s) {
    element("history").min = String(-Math.max(Math.ceil(this.#live.span_s), 1));
    element("history-text").textContent = back_s < 0 ? `${(-back_s).toFixed(1)} s ago` : "live";
  }

  #showRecorded() {
    const { at_s, oldest_s, speed, text } = this.#recorded;
    element("recorded-play").textContent = speed ? "pause" : "play";
    if (this.#settles) return;
    const slider = element("recorded-slider");
    slider.min = String(Math.floor(oldest_s ?? at_s));
    slider.max = String(Math.ceil(this.#newest_s()));
    slider.value = String(at_s);
    fill(element("recorded-at"), iso(at_s).slice(0, 19));
    element("history-text").textContent = text ? `${this.#clock(at_s)}: ${text}` : this.#clock(at_s);
  }
}
