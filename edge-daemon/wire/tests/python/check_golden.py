"""Lets Python's protobuf read the pinned bytes and compare them with the pinned JSON.

Usage: check_golden.py DESCRIPTOR_SET GOLDEN_FOLDER; prints how many messages agree.
"""
import json, pathlib, sys
from google.protobuf import descriptor_pb2, json_format, message_factory

descriptor_set, golden = map(pathlib.Path, sys.argv[1:])
files = descriptor_pb2.FileDescriptorSet.FromString(descriptor_set.read_bytes()).file
classes = message_factory.GetMessages(files)


def near(a, b):
    """Equal but for the digits that a 32-bit float does not have."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(near(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(near, a, b))
    if isinstance(a, (int, float)) and isinstance(b, (int, float)) and not isinstance(a, bool):
        return abs(a - b) <= 1e-6 * max(abs(a), abs(b))
    return a == b


agree = 0
for path in sorted(golden.glob("*.hex")):
    message = classes[f"kerbside.v1.{path.stem}"].FromString(bytes.fromhex(path.read_text()))
    written = json.loads(path.with_suffix(".json").read_text())
    theirs = json_format.MessageToDict(message, preserving_proto_field_name=True, always_print_fields_with_no_presence=True)
    assert near(theirs, written), f"{path.stem}: Python's JSON is\n{theirs}\nours is\n{written}"
    back = json_format.ParseDict(written, type(message)())
    assert back == message, f"{path.stem}: Python reads our JSON as\n{back}"
    agree += 1
print(agree)
