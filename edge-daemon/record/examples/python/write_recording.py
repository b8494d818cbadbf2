"""Turns JSON lines into a recording that Kerbside replays. Needs: pip install mcap

Each line is one scan of one sensor, as schema/detections.schema.json says, with "sensor" and "arrival":
{"kind": "radar", "sensor": "north", "t": 1.5, "arrival": 1.53, "detections": [{"range_m": 40, "azimuth_rad": 0.1, "range_rate_mps": -8}]}
"""
import gzip, json, sys
from mcap.writer import Writer

lines_path, out_path = sys.argv[1:]
channels = {}
with (gzip.open if lines_path.endswith(".gz") else open)(lines_path, "rt") as lines, open(out_path, "wb") as out:
    writer = Writer(out)
    writer.start()
    for line in lines:
        scan = json.loads(line)
        sensor, arrival_ns = scan["sensor"], round(scan["arrival"] * 1e9)
        if sensor not in channels:
            channels[sensor] = writer.register_channel(f"/detections/{sensor}", "json", schema_id=0)
        writer.add_message(channels[sensor], arrival_ns, json.dumps(scan).encode(), publish_time=arrival_ns)
    writer.finish()
