"""Reads any recording with Python's own mcap library; prints what it found as one JSON object.

Usage: read_recording.py IN
"""
import collections, json, sys
from mcap.reader import make_reader


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


read(sys.argv[1])
