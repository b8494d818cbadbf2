// What is known of the unit now, and for the last minutes.

// Frames that one may look back to.
const KEPT_FRAMES = 1200;
// Points of the plots: ten minutes at one a second.
const KEPT_POINTS = 600;
const KEPT_EVENTS = 50;
const TRAIL_S = 6;

export const seconds = (ns) => Number(BigInt(ns) / 1000n) / 1e6;

export class State {
  site = null;
  health = null;
  frames = [];
  alerts = new Map();
  signals = new Map();
  events = [];
  points = [];
  occupied = new Map();
  detections = new Map();
  missed = 0;
  #intervals = [];

  // Takes a message; answers with the name of what changed.
  take(name, value) {
    switch (name) {
      case "site": this.site = value; break;
      case "tracks": this.#tracks(value); break;
      case "health": this.#health(value); break;
      case "alert": this.#alert(value); break;
      case "signal": this.signals.set(value.source, value); break;
      case "event": this.#event(value); break;
      case "detections": this.detections.set(value.sensor, { value, at: performance.now() }); break;
      case "missed": this.missed += value; break;
    }
    return name;
  }

  #tracks(frame) {
    const now = performance.now();
    const last = this.frames.at(-1);
    frame.valid_s = seconds(frame.valid_utc_ns);
    // The clock was set back: what was before is no past of this.
    if (last && frame.valid_s < last.valid_s) this.frames.length = 0;
    frame.received = now;
    frame.byId = new Map(frame.tracks.map((t) => [t.id, t]));
    this.frames.push(frame);
    if (this.frames.length > KEPT_FRAMES) this.frames.shift();
    this.#intervals.push(now);
    while (this.#intervals.length && now - this.#intervals[0] > 3000) this.#intervals.shift();
  }

  // Frames a second, over the last three seconds.
  get rate() {
    const all = this.#intervals;
    return all.length < 2 ? 0 : (all.length - 1) / ((all.at(-1) - all[0]) / 1000);
  }

  #health(health) {
    this.health = health;
    const rate = health.sensors.reduce((sum, s) => sum + s.rate_hz, 0);
    const { latency_p50_ms: p50, latency_p99_ms: p99, tracks } = health;
    this.points.push({ at_s: seconds(health.utc_ns), p50, p99, tracks, rate });
    if (this.points.length > KEPT_POINTS) this.points.shift();
  }

  #alert(alert) {
    if (alert.state === "ALERT_STATE_END") this.alerts.delete(alert.id);
    else this.alerts.set(alert.id, alert);
  }

  #event(event) {
    if (event.code === 82 || event.code === 81) this.occupied.set(event.source, event.code === 82);
    this.events.unshift(event);
    this.events.length = Math.min(this.events.length, KEPT_EVENTS);
  }

  // The last frame of a time, or the first where all are later.
  frameAt(at_s) {
    let [low, high] = [0, this.frames.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.frames[middle].valid_s <= at_s) low = middle + 1;
      else high = middle;
    }
    return this.frames[Math.max(low - 1, 0)] ?? null;
  }

  // Seconds that can be looked back.
  get span_s() {
    return this.frames.length < 2 ? 0 : this.frames.at(-1).valid_s - this.frames[0].valid_s;
  }

  // Where a track has been in the seconds before a frame, newest first.
  trail(id, frame) {
    const places = [];
    for (let at = this.frames.lastIndexOf(frame); at >= 0; at--) {
      const then = this.frames[at];
      if (frame.valid_s - then.valid_s > TRAIL_S) break;
      const track = then.byId.get(id);
      if (!track) break;
      places.push([track.x_m, track.y_m]);
    }
    return places;
  }
}
