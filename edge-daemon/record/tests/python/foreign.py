"""What somebody without Kerbside does, with Python's own mcap library.

foreign.py write OUT          writes a recording of JSON detections with plain json.dumps
foreign.py scene LINES OUT    the same from a file of JSON lines ({"sensor", "t", "arrival", ...} each, .gz)
foreign.py read IN            reads any recording; prints what it found as one JSON object
"""
import collections, gzip, json, sys
from mcap.reader import make_reader
from mcap.writer import Writer


def write(out, messages):
    """Writes detection messages, each to its sensor's channel; no schema is needed."""
    with open(out, "wb") as file:
        writer, channels = Writer(file), {}
        writer.start()
        for message in messages:
            sensor = message["sensor"]
            if sensor not in channels:
                channels[sensor] = writer.register_channel(f"/detections/{sensor}", "json", schema_id=0)
            log_time = round(message["arrival"] * 1e9)
            writer.add_message(channels[sensor], log_time, json.dumps(message).encode(), publish_time=log_time)
        writer.finish()


def example():
    """Two seconds of a radar, a camera and a loop."""
    for i in range(20):
        t = i / 10
        points = [{"range_m": 10 + k, "azimuth_rad": 0.1 * k, "range_rate_mps": -1.5, "snr_db": 20.5} for k in range(i % 3)]
        yield {"kind": "radar", "sensor": "radar-1", "t": t, "arrival": t + 0.03, "detections": points}
        boxes = [{"bbox_px": [100, 200.5, 30, 40], "class": "car", "confidence": 0.75}]
        yield {"kind": "camera", "sensor": "camera-1", "t": t, "arrival": t + 0.09, "detections": boxes}
    yield {"kind": "loop", "sensor": "advance:A2", "t": 0.31, "arrival": 0.32, "edge": "on"}


def read(path):
    """Counts messages by topic, parses each with the schema in the file, and sums up what it says."""
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    counts, classes, validators, seen = collections.Counter(), {}, {}, collections.Counter()
    with open(path, "rb") as file:
        reader = make_reader(file, validate_crcs=True)
        summary = reader.get_summary()
        for schema, channel, message in reader.iter_messages():
            counts[f"{channel.topic} {channel.message_encoding}"] += 1
            if channel.message_encoding == "protobuf":
                if schema.id not in classes:
                    pool = descriptor_pool.DescriptorPool()
                    for definition in descriptor_pb2.FileDescriptorSet.FromString(schema.data).file:
                        pool.Add(definition)
                    classes[schema.id] = message_factory.GetMessageClass(pool.FindMessageTypeByName(schema.name))
                said = classes[schema.id].FromString(message.data)
                if schema.name == "kerbside.v1.Detections":
                    seen["points"] += len(said.radar.points)
                    seen["range_mm"] += sum(round(point.range_m * 1000) for point in said.radar.points)
                    assert said.measured_utc_ns == message.publish_time
                    assert said.arrival_utc_ns == message.log_time
                elif schema.name == "kerbside.v1.TrackFrame":
                    seen["tracks"] += len(said.tracks)
                    assert said.left_utc_ns == message.log_time
            elif channel.message_encoding == "json":
                said = json.loads(message.data)
                seen["json_points"] += len(said.get("detections", []))
                if schema.id not in validators:
                    validators[schema.id] = validator(json.loads(schema.data))
                if validators[schema.id]:
                    validators[schema.id].validate(said)
                    seen["validated"] += 1
            else:
                seen["raw_bytes"] += len(message.data)
                assert channel.metadata["format"], "a raw channel names its format"
        attachments = {a.name: a.data.decode() for a in reader.iter_attachments()}
    indexed = sum(summary.statistics.channel_message_counts.values())
    print(json.dumps({"counts": counts, "seen": seen, "attachments": attachments, "indexed": indexed}))


def validator(schema):
    """A validator, where the jsonschema package is installed."""
    try:
        import jsonschema
    except ImportError:
        return None
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


if sys.argv[1] == "write":
    write(sys.argv[2], example())
elif sys.argv[1] == "scene":
    with gzip.open(sys.argv[2], "rt") as lines:
        write(sys.argv[3], map(json.loads, lines))
else:
    read(sys.argv[2])
