// One picture of the junction: road, tracks, detections.

import { drawDetections } from "./measurements.js";

// Tracks are carried on by their velocity until the next frame, at most so far.
const AHEAD_S = 0.3;
// 95 % of a Gaussian in the plane are within so many standard deviations.
const SIGMAS = Math.sqrt(5.991);
const CLASSES = {
  OBJECT_CLASS_CAR: "car", OBJECT_CLASS_VAN: "van", OBJECT_CLASS_TRUCK: "truck", OBJECT_CLASS_BUS: "bus",
  OBJECT_CLASS_MOTORCYCLE: "motorcycle", OBJECT_CLASS_BICYCLE: "bicycle",
  OBJECT_CLASS_PEDESTRIAN: "pedestrian", OBJECT_CLASS_UNKNOWN: "unknown",
};

export const className = (name) => CLASSES[name] ?? "unknown";

const LIGHT = {
  road: "#dcdcd6", line: "#b3b3aa", zone: "#5b5f66", movement: "#0b5cad80", stop: "#8d8d84", green: "#1f9d57", yellow: "#d99a00", red: "#d0342c", ink: "#17181a", halo: "#fbfbf8", loop: "#0b5cad", radar: "#7a3db8", camera: "#b8550a",
  radarField: "#7a3db81c", cameraField: "#b8550a1c", trail: "#17181a70", picked: "#b3261e",
  car: "#0b5cad", van: "#0f766e", truck: "#8a5a00", bus: "#14703a", motorcycle: "#b8327a", bicycle: "#9a3412",
  pedestrian: "#b3261e", unknown: "#5b5f66",
};
const DARK = {
  road: "#2b2f36", line: "#555c66", zone: "#a3a9b2", movement: "#7ab8ff80", stop: "#7b828c", green: "#3fd07f", yellow: "#ffc233", red: "#ff5a4f", ink: "#eceef1", halo: "#14161a", loop: "#7ab8ff", radar: "#c9a3ff", camera: "#ffb27a",
  radarField: "#c9a3ff1c", cameraField: "#ffb27a1c", trail: "#eceef170", picked: "#ff8a80",
  car: "#7ab8ff", van: "#5eead4", truck: "#ffc266", bus: "#5fd08c", motorcycle: "#ff9ad5", bicycle: "#fdba74",
  pedestrian: "#ff8a80", unknown: "#a3a9b2",
};

// Of a moment of which only the tracks are remembered.
const NOTHING = { occupied: new Map(), signals: new Map() };

const dark = matchMedia("(prefers-color-scheme: dark)");

export class Scene {
  constructor(view) {
    this.view = view;
    this.road = null;
  }

  draw(moment, { layers, picked, shown }) {
    const { view } = this;
    const { state, frame } = moment;
    const colours = dark.matches ? DARK : LIGHT;
    const context = view.context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, view.canvas.width, view.canvas.height);
    view.apply();
    const pixel = 1 / view.pixelsPerMetre;
    this.road?.draw(context, colours, layers, moment.isWhole ? state : NOTHING, pixel);
    if (layers.names) this.road?.names(view, colours);
    if (!frame) return;
    view.apply();
    const ahead_s = moment.isLive ? Math.min((performance.now() - frame.received) / 1000, AHEAD_S) : 0;
    if (layers.trails) this.#trails(context, colours, state, frame, pixel);
    for (const track of frame.tracks) {
      const [x, y] = [track.x_m + track.vx_mps * ahead_s, track.y_m + track.vy_mps * ahead_s];
      if (layers.covariance) ellipse(context, colours, track, x, y, pixel);
      body(context, colours, track, x, y, track.id === picked, pixel);
    }
    if (layers.detections && state.site && moment.isLive) {
      drawDetections(context, colours, state.site, state.detections, shown, pixel);
    }
    if (layers.labels) this.#labels(context, colours, frame, ahead_s);
  }

  #trails(context, colours, state, frame, pixel) {
    context.strokeStyle = colours.trail;
    context.lineWidth = 1.5 * pixel;
    context.beginPath();
    for (const track of frame.tracks) {
      state.trail(track.id, frame).forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
    }
    context.stroke();
  }

  #labels(context, colours, frame, ahead_s) {
    const { view } = this;
    view.write(colours);
    for (const track of frame.tracks) {
      const [px, py] = view.toPixels(track.x_m + track.vx_mps * ahead_s, track.y_m + track.vy_mps * ahead_s);
      if (px < 0 || py < 0 || px > view.width || py > view.height) continue;
      const text = String(Math.round(3.6 * Math.hypot(track.vx_mps, track.vy_mps)));
      const above = (track.extent.length_m / 2) * view.pixelsPerMetre + 6;
      context.strokeText(text, px, py - Math.min(above, 30));
      context.fillText(text, px, py - Math.min(above, 30));
    }
  }

  // The track at a place, if there is one.
  pick(frame, x_m, y_m) {
    let [best, least] = [null, Math.max(3, 20 / this.view.pixelsPerMetre)];
    for (const track of frame?.tracks ?? []) {
      const apart = Math.hypot(track.x_m - x_m, track.y_m - y_m);
      if (apart < least) [best, least] = [track.id, apart];
    }
    return best;
  }
}

function ellipse(context, colours, track, x, y, pixel) {
  const { x_x: a, x_y: b, y_y: d } = track.covariance;
  const [middle, half] = [(a + d) / 2, Math.hypot((a - d) / 2, b)];
  const [major, minor] = [Math.sqrt(Math.max(middle + half, 0)), Math.sqrt(Math.max(middle - half, 0))];
  context.strokeStyle = colours[className(track.class)];
  context.lineWidth = pixel;
  context.beginPath();
  context.ellipse(x, y, SIGMAS * major, SIGMAS * minor, Math.atan2(2 * b, a - d) / 2, 0, 2 * Math.PI);
  context.stroke();
}

// The body, with its nose; faint where its existence is in doubt, hollow where it is unseen.
function body(context, colours, track, x, y, picked, pixel) {
  const { length_m: length, width_m: width } = track.extent;
  context.save();
  context.translate(x, y);
  context.rotate(track.heading_rad);
  context.globalAlpha = 0.35 + 0.65 * track.existence;
  context.fillStyle = colours[className(track.class)];
  context.strokeStyle = picked ? colours.picked : context.fillStyle;
  context.lineWidth = (picked ? 3 : 1.5) * pixel;
  const nose = Math.min(length / 3, 1.2);
  context.beginPath();
  context.moveTo(length / 2, 0);
  context.lineTo(length / 2 - nose, width / 2);
  context.lineTo(-length / 2, width / 2);
  context.lineTo(-length / 2, -width / 2);
  context.lineTo(length / 2 - nose, -width / 2);
  context.closePath();
  if (track.unseen_s < 0.5) context.fill();
  context.stroke();
  context.restore();
}
