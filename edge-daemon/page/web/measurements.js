// What single sensors said, where they said it is on the ground.

// A detection is shown so long.
const SHOWN_MS = 400;

// Places of one sensor's detections: [x_m, y_m] each.
export function places(sensor, value) {
  if (value.radar && sensor.radar) {
    return value.radar.points.map((p) => polar(sensor.radar.pose, p.range_m, p.azimuth_rad));
  }
  if (value.objects && (sensor.radar || sensor.camera)) {
    const { pose } = sensor.radar ?? sensor.camera;
    return value.objects.objects.map((o) => polar(pose, Math.hypot(o.x_m, o.y_m), Math.atan2(o.y_m, o.x_m)));
  }
  if (value.camera && sensor.camera) {
    return value.camera.boxes.map((b) => ground(sensor.camera, b)).filter((place) => place);
  }
  return [];
}

function polar(pose, range_m, azimuth_rad) {
  const angle = pose.yaw_rad + azimuth_rad;
  return [pose.x_m + range_m * Math.cos(angle), pose.y_m + range_m * Math.sin(angle)];
}

// Where the middle of a box's lower edge stands on the ground; null where it looks above the horizon.
function ground(camera, box) {
  const right = (box.left_px + box.width_px / 2 - camera.centre_u_px) / camera.focal_px;
  const below = (box.top_px + box.height_px - camera.centre_v_px) / camera.focal_px;
  const [c, s] = [Math.cos(camera.pose.pitch_down_rad), Math.sin(camera.pose.pitch_down_rad)];
  const falls = s + below * c;
  if (falls <= 1e-3) return null;
  const reach = camera.pose.z_m / falls;
  const [ahead, left] = [reach * (c - below * s), -reach * right];
  return polar(camera.pose, Math.hypot(ahead, left), Math.atan2(left, ahead));
}

export function drawDetections(context, colours, site, detections, shown, pixel) {
  const now = performance.now();
  for (const sensor of site.sensors) {
    const last = detections.get(sensor.name);
    if (!last || now - last.at > SHOWN_MS || !shown(sensor.name)) continue;
    context.strokeStyle = sensor.camera ? colours.camera : colours.radar;
    context.lineWidth = 1.5 * pixel;
    const r = 4 * pixel;
    context.beginPath();
    for (const [x, y] of places(sensor, last.value)) {
      context.moveTo(x - r, y - r);
      context.lineTo(x + r, y + r);
      context.moveTo(x - r, y + r);
      context.lineTo(x + r, y - r);
    }
    context.stroke();
  }
}
