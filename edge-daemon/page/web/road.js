// The road, what is painted on it and mounted beside it: made into a path each once, since it does not change.

import { shows, stopLines } from "./signals.js";

// How far upstream of its stop line an approach's name stands.
const NAME_M = 12;

const turn = (pose, x, y) => {
  const [c, s] = [Math.cos(pose.yaw_rad), Math.sin(pose.yaw_rad)];
  return [pose.x_m + c * x - s * y, pose.y_m + s * x + c * y];
};

// A path along points.
function line(points) {
  const path = new Path2D();
  points.forEach((p, i) => (i ? path.lineTo(p.x_m, p.y_m) : path.moveTo(p.x_m, p.y_m)));
  return path;
}

export class Road {
  lanes = [];
  zones = [];
  crossings = [];
  movements = [];
  texts = [];
  loops = [];
  coverage = [];
  sensors = [];

  constructor(site) {
    for (const lane of site.lanes) {
      this.lanes.push({ path: line(lane.centreline), width_m: lane.width_m, points: lane.centreline });
    }
    this.stopLines = stopLines(site);
    for (const movement of site.movements ?? []) {
      for (const { path } of movement.connections) if (path.length) this.movements.push(line(path));
    }
    for (const { centreline, width_m } of site.crossings ?? []) {
      this.crossings.push({ path: line(centreline), width_m });
    }
    for (const zone of site.zones ?? []) {
      const path = line(zone.outline);
      path.closePath();
      this.zones.push(path);
      this.texts.push({ text: zone.name, ...middle(zone.outline) });
    }
    this.#nameApproaches(site);
    for (const sensor of site.sensors) this.#mount(sensor);
    this.box = this.#box();
  }

  // Each beside the middle of its lanes, before the stop line.
  #nameApproaches(site) {
    (site.approaches ?? []).forEach((approach, i) => {
      const lanes = site.lanes.filter((l) => l.approach === i && l.role === "LANE_ROLE_INGRESS");
      if (!lanes.length) return;
      const { x_m, y_m } = middle(lanes.map((l) => l.centreline.at(-1)));
      const [c, s] = [Math.cos(approach.heading_rad), Math.sin(approach.heading_rad)];
      this.texts.push({ text: approach.name, x_m: x_m - NAME_M * c, y_m: y_m - NAME_M * s });
    });
  }

  #mount(sensor) {
    if (sensor.loop) this.loops.push({ name: sensor.name, ...sensor.loop });
    const field = sensor.radar ? radarField(sensor.radar) : sensor.camera ? cameraField(sensor.camera) : null;
    if (field) {
      this.coverage.push({ name: sensor.name, path: field, camera: Boolean(sensor.camera) });
      this.sensors.push({ name: sensor.name, pose: (sensor.radar ?? sensor.camera).pose });
    }
  }

  // What is shown at first: the lanes, or the sensors and their surroundings where there are none.
  #box() {
    const places = this.lanes.flatMap((l) => l.points.map((p) => [p.x_m, p.y_m]));
    for (const { pose } of this.sensors) places.push([pose.x_m, pose.y_m]);
    for (const loop of this.loops) places.push([loop.x_m, loop.y_m]);
    if (!this.lanes.length) places.push([-60, -60], [60, 60]);
    const xs = places.map((p) => p[0]);
    const ys = places.map((p) => p[1]);
    const margin = 5;
    return [Math.min(...xs) - margin, Math.min(...ys) - margin, Math.max(...xs) + margin, Math.max(...ys) + margin];
  }

  draw(context, colours, layers, { occupied, signals }, pixel) {
    context.lineCap = "butt";
    context.lineJoin = "round";
    for (const lane of this.lanes) {
      context.lineWidth = lane.width_m;
      context.strokeStyle = colours.road;
      context.stroke(lane.path);
    }
    context.lineWidth = 0.15;
    context.strokeStyle = colours.line;
    context.setLineDash([2, 2]);
    for (const lane of this.lanes) context.stroke(lane.path);
    this.#paint(context, colours, layers, signals, pixel);
    if (layers.coverage) {
      for (const { path, camera } of this.coverage) {
        context.fillStyle = camera ? colours.cameraField : colours.radarField;
        context.fill(path);
      }
    }
    for (const loop of this.loops) this.#loop(context, colours, loop, occupied.get(loop.name));
    context.fillStyle = colours.ink;
    for (const { pose } of this.sensors) {
      context.beginPath();
      context.moveTo(...turn(pose, 1.8, 0));
      context.lineTo(...turn(pose, -0.9, 0.9));
      context.lineTo(...turn(pose, -0.9, -0.9));
      context.fill();
    }
  }

  #paint(context, colours, layers, signals, pixel) {
    context.setLineDash([0.5, 0.5]);
    for (const { path, width_m } of this.crossings) {
      context.lineWidth = width_m;
      context.stroke(path);
    }
    context.lineWidth = 0.2;
    context.strokeStyle = colours.zone;
    context.setLineDash([1, 1]);
    for (const zone of this.zones) context.stroke(zone);
    context.setLineDash([]);
    if (layers.movements) {
      context.lineWidth = 0.4;
      context.strokeStyle = colours.movement;
      for (const path of this.movements) context.stroke(path);
    }
    // Seen from afar too.
    context.lineWidth = Math.max(0.8, 4 * pixel);
    for (const { from, to, groups } of this.stopLines) {
      context.strokeStyle = colours[shows(groups, signals) ?? "stop"];
      context.beginPath();
      context.moveTo(...from);
      context.lineTo(...to);
      context.stroke();
    }
  }

  // Names of approaches and zones.
  names(view, colours) {
    view.write(colours);
    for (const { text, x_m, y_m } of this.texts) {
      const place = view.toPixels(x_m, y_m);
      view.context.strokeText(text, ...place);
      view.context.fillText(text, ...place);
    }
  }

  #loop(context, colours, loop, on) {
    context.save();
    context.translate(loop.x_m, loop.y_m);
    context.rotate(loop.heading_rad);
    context.lineWidth = 0.2;
    context.strokeStyle = colours.loop;
    context.fillStyle = colours.loop;
    const box = [-loop.length_m / 2, -loop.width_m / 2, loop.length_m, loop.width_m];
    if (on) context.fillRect(...box);
    context.strokeRect(...box);
    context.restore();
  }
}

function middle(points) {
  const mean = (key) => points.reduce((sum, p) => sum + p[key], 0) / points.length;
  return { x_m: mean("x_m"), y_m: mean("y_m") };
}

function radarField({ pose, fov_rad, min_range_m, max_range_m }) {
  const path = new Path2D();
  const [from, to] = [pose.yaw_rad - fov_rad / 2, pose.yaw_rad + fov_rad / 2];
  path.arc(pose.x_m, pose.y_m, max_range_m, from, to);
  path.arc(pose.x_m, pose.y_m, min_range_m, to, from, true);
  path.closePath();
  return path;
}

// The ground that a camera sees, nearest to farthest.
function cameraField(camera) {
  const half = Math.atan2(camera.width_px / 2, camera.focal_px);
  const down = camera.pose.pitch_down_rad + Math.atan2(camera.height_px - camera.centre_v_px, camera.focal_px);
  const near = down >= Math.PI / 2 ? 0 : Math.max(camera.pose.z_m / Math.tan(Math.max(down, 0.01)), 0);
  const { pose, max_range_m } = camera;
  return radarField({ pose, fov_rad: 2 * half, min_range_m: Math.min(near, max_range_m), max_range_m });
}
