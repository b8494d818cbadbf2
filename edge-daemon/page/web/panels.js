// What stands beside the picture.

import { className } from "./scene.js";
import { seconds } from "./state.js";
import { plot } from "./plots.js";

const BLUE = { light: "#0b5cad", dark: "#7ab8ff" };
const ORANGE = { light: "#b8550a", dark: "#ffb27a" };
const STATES = { UNIT_STATE_OK: "ok", UNIT_STATE_DEGRADED: "degraded", UNIT_STATE_BLIND: "blind" };

const element = (id) => document.getElementById(id);
const plain = (prefix, name) => name.slice(prefix.length).toLowerCase();

// All texts go in as text: names of sensors are somebody's.
function make(tag, text, cls) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (cls) made.className = cls;
  return made;
}

function replace(id, children) {
  element(id).replaceChildren(...children);
}

const clock = (ns) => new Date(seconds(ns) * 1000).toISOString().slice(11, 19);

export function showUnit(site) {
  element("unit").textContent = `${site.city} / ${site.unit}`;
  document.title = `${site.unit}: Kerbside`;
}

// Of the frame that is shown, and of what comes in.
export function showFigures(frame, rate) {
  element("figure-tracks").textContent = frame?.tracks.length ?? "–";
  element("figure-rate").textContent = rate ? rate.toFixed(1) : "–";
}

export function showHealth(health) {
  const badge = element("state");
  const word = STATES[health.state] ?? "unknown";
  badge.textContent = word;
  badge.className = `badge ${word}`;
  element("figure-latency").textContent =
    `p50 ${health.latency_p50_ms.toFixed(0)}, p99 ${health.latency_p99_ms.toFixed(0)} ms`;
  replace("reasons", health.reasons.map((r) => make("li", r.text)));
  element("clock").textContent = clockText(health.time);
  element("machine").textContent = machineText(health.machine);
  element("sensors").tBodies[0].replaceChildren(...health.sensors.map(sensorRow));
  element("queues").tBodies[0].replaceChildren(...health.queues.map(queueRow), ...linkRows(health));
}

// One line: who keeps the clock right, by what, and how well.
function clockText(time) {
  if (!time) return "";
  const ms = (s) => `${Number((s * 1e3).toPrecision(2))} ms`;
  const kind = plain("TIME_REFERENCE_", time.reference_kind ?? "");
  const words = { ntp: "NTP", ptp: "PTP", gnss: "GNSS", own: "itself", none: "nothing" };
  const parts = [[words[kind] ?? "", time.reference ?? ""].filter(Boolean).join(" ")];
  if (time.stratum) parts.push(`stratum ${time.stratum}`);
  if (time.discipline === "ptp4l") parts.push(plain("PTP_PORT_STATE_", time.port_state ?? ""));
  const bound = time.error_bound_s == null ? "" : ` ± ${ms(time.error_bound_s)}`;
  parts.push(time.synchronised ? `${ms(time.source_offset_s ?? time.offset_s)}${bound}` : "not synchronised");
  parts.push(`by ${time.discipline ?? "the kernel"}`);
  return `clock: ${parts.filter(Boolean).join(", ")}`;
}

// One line: the hottest zone (most people ask for that one), every rail, memory and processors.
function machineText(machine) {
  if (!machine) return "";
  const mb = (bytes) => (Number(bytes) / 2 ** 20).toFixed(0);
  const parts = [];
  const hottest = [...(machine.temperatures ?? [])].sort((a, b) => b.celsius - a.celsius)[0];
  if (hottest) {
    const limit = hottest.limit_celsius == null ? "" : ` of ${hottest.limit_celsius.toFixed(0)}`;
    parts.push(`${hottest.zone} ${hottest.celsius.toFixed(0)}${limit} °C`);
  }
  for (const { rail, watts } of machine.powers ?? []) parts.push(`${rail} ${watts.toFixed(1)} W`);
  if (machine.memory_bytes != null) {
    const limit = machine.memory_limit_bytes == null ? "" : ` of ${mb(machine.memory_limit_bytes)}`;
    parts.push(`memory ${mb(machine.memory_bytes)}${limit} MB`);
  }
  if (machine.cpus_busy != null) parts.push(`${machine.cpus_busy.toFixed(2)} processors busy`);
  return parts.join(" · ");
}

function sensorRow(sensor) {
  const word = plain("SENSOR_STATE_", sensor.state);
  const row = document.createElement("tr");
  row.append(
    make("td", sensor.name),
    make("td", word, word === "ok" ? "ok" : word === "waiting" ? "" : "bad"),
    make("td", sensor.rate_hz.toFixed(1)),
    make("td", sensor.latency_p50_ms.toFixed(0)),
  );
  return row;
}

function queueRow({ name, depth, capacity, dropped }) {
  return dropRow(name, `${depth} of ${capacity}`, dropped);
}

function dropRow(name, filled, count) {
  const row = document.createElement("tr");
  const dropped = Number(count);
  row.append(make("td", name), make("td", filled), make("td", String(dropped), dropped ? "bad" : ""));
  return row;
}

// What the links to the city were too slow for, below the queues whose kin it is.
function linkRows({ link_dropped: dropped }) {
  return dropped === undefined ? [] : [dropRow("links", "", dropped)];
}

// `onTime(seconds)` is called for an alert whose time is picked; without it none can be.
export function showAlerts(alerts, onTime) {
  const rows = [...alerts.values()].sort((a, b) => (BigInt(a.begin_utc_ns) < BigInt(b.begin_utc_ns) ? 1 : -1));
  replace("alerts", rows.length ? rows.map((alert) => alertRow(alert, onTime)) : [make("li", "none", "none")]);
}

function alertRow(alert, onTime) {
  const row = make("li", "", plain("SEVERITY_", alert.severity));
  let time = make("time", clock(alert.begin_utc_ns));
  if (onTime) {
    const button = make("button", "");
    button.title = "show what was recorded then";
    button.append(time);
    button.addEventListener("click", () => onTime(seconds(alert.begin_utc_ns)));
    time = button;
  }
  row.append(time, ` ${alert.text}`);
  return row;
}

export function showSignals(signals) {
  element("signal-panel").hidden = signals.size === 0;
  const rows = [...signals.values()].flatMap((signal) =>
    signal.phases.map((phase) => {
      const word = plain("SIGNAL_INDICATION_", phase.indication);
      const text = signals.size > 1 ? `${signal.source} ${phase.number}` : `phase ${phase.number}`;
      return make("li", `${text}: ${word.replace("_", " ")}`, word.startsWith("red") ? "red" : word);
    }),
  );
  replace("signals", rows);
}

export function showEvents(events) {
  replace("events", events.slice(0, 20).map((event) => {
    const row = make("li", "");
    row.append(make("time", clock(event.utc_ns)), ` ${event.source}: ${code(event)}`);
    return row;
  }));
}

function code(event) {
  const words = { 81: "free", 82: "occupied" };
  return words[event.code] ?? `code ${event.code}, ${event.parameter}`;
}

export function showPicked(track) {
  element("picked-panel").hidden = !track;
  if (!track) return;
  element("picked-id").textContent = BigInt(track.id).toString(16);
  const { extent: e, covariance: c } = track;
  const degrees = (((track.heading_rad * 180) / Math.PI) % 360 + 360) % 360;
  const rows = [
    ["class", className(track.class)],
    ["existence", `${(100 * track.existence).toFixed(1)} %`],
    ["speed", `${(3.6 * Math.hypot(track.vx_mps, track.vy_mps)).toFixed(1)} km/h`],
    ["heading", `${degrees.toFixed(0)}° from east`],
    ["place", `${track.x_m.toFixed(1)} m E, ${track.y_m.toFixed(1)} m N`],
    ["uncertainty", `${Math.sqrt(c.x_x).toFixed(2)} m E, ${Math.sqrt(c.y_y).toFixed(2)} m N`],
    ["size", `${e.length_m.toFixed(1)} × ${e.width_m.toFixed(1)} × ${e.height_m.toFixed(1)} m`],
    ["motion", plain("MOTION_", track.motion)],
    ["lane", track.lane ?? "none"],
    ["known for", `${track.age_s.toFixed(0)} s`],
    ["unseen for", `${track.unseen_s.toFixed(1)} s`],
  ];
  replace("picked", rows.flatMap(([name, value]) => [make("dt", name), make("dd", value)]));
}

export function showPlots(points) {
  const of = (key) => points.map((p) => p[key]);
  plot(element("plot-latency"), [{ values: of("p50"), colour: BLUE }, { values: of("p99"), colour: ORANGE }]);
  plot(element("plot-tracks"), [{ values: of("tracks"), colour: BLUE }]);
  plot(element("plot-rate"), [{ values: of("rate"), colour: BLUE }]);
}

export function showLost(text) {
  const banner = element("lost");
  banner.hidden = !text;
  // A live region speaks when its text changes: not every time it is drawn.
  if (text && banner.textContent !== text) banner.textContent = text;
  element("map").classList.toggle("stale", Boolean(text));
  if (text) {
    element("state").textContent = "lost";
    element("state").className = "badge lost";
  }
}
