// Kerbside's page: takes what the unit sends, and draws it.

import { Connection } from "./connection.js";
import { LookBack } from "./lookback.js";
import { Road } from "./road.js";
import { Scene } from "./scene.js";
import { State } from "./state.js";
import { View } from "./view.js";
import * as panels from "./panels.js";

// Without a frame for so long what is drawn is no longer true.
const STALE_MS = 3000;

const element = (id) => document.getElementById(id);
const canvas = element("canvas");
const state = new State();
const view = new View(canvas);
const scene = new Scene(view);
const lookBack = new LookBack(state, showMoment);
const { moment } = lookBack;
const layers = {};
const hidden = new Set();
let picked = null;
let up = false;
let pause_ms = 0;

const SHOW = {
  site: () => {
    scene.road = new Road(state.site);
    view.fit(scene.road.box);
    panels.showUnit(state.site);
    listSensors();
  },
  tracks: () => panels.showFigures(moment.frame, state.rate),
  health: () => {
    panels.showHealth(state.health);
    if (lookBack.health(state.health)) showAlerts();
    panels.showPlots(state.points);
  },
  alert: showAlerts,
  signal: showMoment,
  event: showMoment,
};

function showAlerts() {
  panels.showAlerts(state.alerts, lookBack.hasRecord ? (at_s) => lookBack.openAt(at_s) : undefined);
}

// What is told of signals, loops and tracks is that of the moment that is shown.
function showMoment() {
  panels.showFigures(moment.frame, state.rate);
  panels.showSignals(moment.state.signals);
  panels.showEvents(moment.state.events);
}

const connection = new Connection(
  (name, value) => SHOW[state.take(name, value)]?.(),
  (isUp, pause) => {
    // What stood when the line broke may have ended since: the unit tells anew what stands.
    if (isUp) {
      state.alerts.clear();
      state.signals.clear();
      showAlerts();
    }
    [up, pause_ms] = [isUp, pause];
  },
);

function lostText() {
  if (!up) return `No connection to the unit; trying again in ${Math.ceil(pause_ms / 1000)} s. What is drawn is old.`;
  const newest = state.frames.at(-1);
  if (newest && performance.now() - newest.received > STALE_MS) {
    return "The unit sends no track frames. What is drawn is old.";
  }
  return "";
}

let lastText = "";
setInterval(() => {
  const text = lostText();
  if (text !== lastText) {
    panels.showLost(text);
    if (!text && state.health) panels.showHealth(state.health);
  }
  lastText = text;
  panels.showPicked(moment.frame?.byId.get(picked));
  lookBack.show();
}, 250);

function draw() {
  lookBack.tick(performance.now());
  scene.draw(moment, { layers, picked, shown: (name) => !hidden.has(name) });
  requestAnimationFrame(draw);
}

function setLayers() {
  for (const box of document.querySelectorAll("[data-layer]")) layers[box.dataset.layer] = box.checked;
  element("detection-sensors").hidden = !layers.detections;
  connection.want(layers.detections ? ["detections"] : []);
}
for (const box of document.querySelectorAll("[data-layer]")) box.addEventListener("change", setLayers);

function listSensors() {
  const rows = state.site.sensors.filter((s) => s.radar || s.camera).map((sensor) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = !hidden.has(sensor.name);
    box.addEventListener("change", () => (box.checked ? hidden.delete(sensor.name) : hidden.add(sensor.name)));
    label.append(box, ` ${sensor.name}`);
    return label;
  });
  const group = element("detection-sensors");
  group.replaceChildren(group.querySelector("legend"), ...rows);
}

// Zooming and picking.
element("zoom-in").addEventListener("click", () => view.zoom(1.4));
element("zoom-out").addEventListener("click", () => view.zoom(1 / 1.4));
element("fit").addEventListener("click", () => scene.road && view.fit(scene.road.box));
view.onPick = (x_m, y_m) => { picked = scene.pick(moment.frame, x_m, y_m); };

function pickNext(step) {
  const ids = (moment.frame?.tracks ?? []).map((t) => t.id);
  if (!ids.length) return;
  const at = ids.indexOf(picked);
  picked = at < 0 ? ids[0] : ids[(at + step + ids.length) % ids.length];
}

const KEYS = {
  ArrowLeft: () => view.move(-40, 0),
  ArrowRight: () => view.move(40, 0),
  ArrowUp: () => view.move(0, 40),
  ArrowDown: () => view.move(0, -40),
  "+": () => view.zoom(1.2),
  "=": () => view.zoom(1.2),
  "-": () => view.zoom(1 / 1.2),
  0: () => scene.road && view.fit(scene.road.box),
  n: () => pickNext(1),
  p: () => pickNext(-1),
  Escape: () => { picked = null; },
  " ": () => lookBack.play(),
  ",": () => lookBack.step(-1),
  ".": () => lookBack.step(1),
};
canvas.addEventListener("keydown", (e) => {
  const action = e.ctrlKey || e.metaKey || e.altKey ? null : KEYS[e.key];
  if (!action) return;
  e.preventDefault();
  action();
});

function showScale() {
  const metres = [1, 2, 5, 10, 20, 50, 100, 200].find((m) => m * view.pixelsPerMetre > 60) ?? 500;
  element("scale-bar").style.width = `${metres * view.pixelsPerMetre}px`;
  element("scale-text").textContent = `${metres} m`;
}
setInterval(showScale, 500);

setLayers();
draw();
