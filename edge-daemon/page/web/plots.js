// Small plots of the last minutes.

const dark = matchMedia("(prefers-color-scheme: dark)");

// Draws series of numbers, all from zero, with the greatest written beside them.
export function plot(canvas, series) {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  const most = nice(Math.max(...series.flatMap((s) => s.values), 1e-9));
  const ink = dark.matches ? "#a3a9b2" : "#5b5f66";
  context.strokeStyle = ink;
  context.globalAlpha = 0.4;
  context.strokeRect(0.5, 0.5, width - 1, height - 1);
  context.globalAlpha = 1;
  context.fillStyle = ink;
  context.font = "11px system-ui, sans-serif";
  context.fillText(String(most), 4, 12);
  for (const { values, colour } of series) {
    context.strokeStyle = dark.matches ? colour.dark : colour.light;
    context.lineWidth = 1.5;
    context.beginPath();
    values.forEach((value, i) => {
      const px = width - ((values.length - 1 - i) * width) / 600;
      const py = height - 2 - (value / most) * (height - 4);
      if (i) context.lineTo(px, py);
      else context.moveTo(px, py);
    });
    context.stroke();
  }
}

// The next of 1, 2, 5, 10, 20 …
function nice(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 2, 5, 10].find((n) => n * power >= value);
  return Number((lead * power).toPrecision(3));
}
