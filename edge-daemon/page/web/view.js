// The part of the site that the canvas shows: metres to pixels and back.

const LEAST = 0.5;
const MOST = 60;

export class View {
  x_m = 0;
  y_m = 0;
  pixelsPerMetre = 4;
  width = 1;
  height = 1;
  #touched = false;

  constructor(canvas) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    new ResizeObserver(() => this.#resize()).observe(canvas);
    this.#resize();
    this.#listen();
  }

  #resize() {
    const ratio = window.devicePixelRatio || 1;
    this.width = this.canvas.clientWidth || 1;
    this.height = this.canvas.clientHeight || 1;
    this.canvas.width = Math.round(this.width * ratio);
    this.canvas.height = Math.round(this.height * ratio);
    this.ratio = ratio;
    if (!this.#touched && this.box) this.fit(this.box);
  }

  // Shows a box of the site, [west, south, east, north], until somebody moves.
  fit(box) {
    this.box = box;
    this.#touched = false;
    const [west, south, east, north] = box;
    [this.x_m, this.y_m] = [(west + east) / 2, (south + north) / 2];
    const scale = Math.min(this.width / (east - west), this.height / (north - south));
    this.pixelsPerMetre = Math.min(Math.max(0.95 * scale, LEAST), MOST);
  }

  // Makes the context draw in metres, y to the north.
  apply() {
    const s = this.pixelsPerMetre * this.ratio;
    this.context.setTransform(
      s, 0, 0, -s,
      (this.width / 2) * this.ratio - this.x_m * s,
      (this.height / 2) * this.ratio + this.y_m * s,
    );
  }

  // Makes the context write in pixels, with a halo around the ink.
  write(colours) {
    const { context } = this;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.font = "12px system-ui, sans-serif";
    context.textAlign = "center";
    context.lineWidth = 3;
    context.strokeStyle = colours.halo;
    context.fillStyle = colours.ink;
  }

  toPixels(x_m, y_m) {
    return [
      this.width / 2 + (x_m - this.x_m) * this.pixelsPerMetre,
      this.height / 2 - (y_m - this.y_m) * this.pixelsPerMetre,
    ];
  }

  toMetres(px, py) {
    return [
      this.x_m + (px - this.width / 2) / this.pixelsPerMetre,
      this.y_m - (py - this.height / 2) / this.pixelsPerMetre,
    ];
  }

  move(right, up) {
    this.#touched = true;
    this.x_m += right / this.pixelsPerMetre;
    this.y_m += up / this.pixelsPerMetre;
  }

  // Zooms; the place at that pixel stays where it is.
  zoom(factor, px = this.width / 2, py = this.height / 2) {
    this.#touched = true;
    const [x_m, y_m] = this.toMetres(px, py);
    this.pixelsPerMetre = Math.min(Math.max(this.pixelsPerMetre * factor, LEAST), MOST);
    const [x_now, y_now] = this.toMetres(px, py);
    this.x_m += x_m - x_now;
    this.y_m += y_m - y_now;
  }

  #listen() {
    const pointers = new Map();
    const at = (e) => [e.offsetX, e.offsetY];
    let moved = 0;
    this.canvas.addEventListener("pointerdown", (e) => {
      this.canvas.setPointerCapture(e.pointerId);
      pointers.set(e.pointerId, at(e));
      if (pointers.size === 1) moved = 0;
    });
    this.canvas.addEventListener("pointermove", (e) => {
      const before = pointers.get(e.pointerId);
      if (!before) return;
      const now = at(e);
      const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
      moved += Math.hypot(dx, dy);
      if (pointers.size === 2) {
        const other = [...pointers].find(([id]) => id !== e.pointerId)[1];
        const apart = (p) => Math.hypot(p[0] - other[0], p[1] - other[1]);
        this.zoom(apart(now) / Math.max(apart(before), 1), ...other);
      } else if (moved > 4) {
        this.move(-dx, dy);
      }
      pointers.set(e.pointerId, now);
    });
    const gone = (e) => {
      if (pointers.delete(e.pointerId) && e.type === "pointerup" && moved <= 4) {
        this.onPick?.(...this.toMetres(...at(e)));
      }
    };
    this.canvas.addEventListener("pointerup", gone);
    this.canvas.addEventListener("pointercancel", gone);
    this.canvas.addEventListener("wheel", (e) => {
      e.preventDefault();
      this.zoom(Math.exp(-e.deltaY / 500), ...at(e));
    }, { passive: false });
  }
}
