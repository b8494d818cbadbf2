// What signals show at stop lines.

// The farthest that any of a lane's movements may go is what its stop line shows.
const ORDER = ["GREEN", "YELLOW", "RED_CLEARANCE", "RED"].map((word) => `SIGNAL_INDICATION_${word}`);
const COLOURS = ["green", "yellow", "red", "red"];

// Stop lines in pieces, one for each lane, with the signal groups of that lane's movements.
export function stopLines(site) {
  const groups = new Map();
  for (const movement of site.movements ?? []) {
    if (movement.signal_group == null) continue;
    for (const { from_lane } of movement.connections) {
      groups.set(from_lane, (groups.get(from_lane) ?? new Set()).add(movement.signal_group));
    }
  }
  return (site.stop_lines ?? []).flatMap((line) => pieces(line, site.lanes, groups));
}

function pieces({ lanes, start, end }, all, groups) {
  const [dx, dy] = [end.x_m - start.x_m, end.y_m - start.y_m];
  const along = (lane) => {
    const last = all[lane].centreline.at(-1);
    return (last.x_m - start.x_m) * dx + (last.y_m - start.y_m) * dy;
  };
  const sorted = [...lanes].sort((a, b) => along(a) - along(b));
  const total = sorted.reduce((sum, lane) => sum + all[lane].width_m, 0);
  let passed = 0;
  return sorted.map((lane) => {
    const from = passed / total;
    passed += all[lane].width_m;
    const to = passed / total;
    const place = (share) => [start.x_m + share * dx, start.y_m + share * dy];
    return { from: place(from), to: place(to), groups: groups.get(lane) ?? new Set() };
  });
}

// The colour that a stop line's piece shows; null where it is not known.
export function shows(groups, signals) {
  let best = ORDER.length;
  for (const signal of signals.values()) {
    for (const { number, indication } of signal.phases) {
      const at = groups.has(number) ? ORDER.indexOf(indication) : -1;
      if (at >= 0) best = Math.min(best, at);
    }
  }
  return COLOURS[best] ?? null;
}
