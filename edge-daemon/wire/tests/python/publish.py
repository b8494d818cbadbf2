"""Publishes four frames whose sequence has a gap and a new start, as soon as somebody listens.

Usage: publish.py DESCRIPTOR_SET ENDPOINT KEY
"""
import pathlib, sys, time
import zenoh
from google.protobuf import descriptor_pb2, message_factory

descriptor_set, endpoint, key = sys.argv[1:]
files = descriptor_pb2.FileDescriptorSet.FromString(pathlib.Path(descriptor_set).read_bytes()).file
TrackFrame = message_factory.GetMessages(files)["kerbside.v1.TrackFrame"]
_, _, city, unit, _ = key.split("/")

listen = f'{{mode: "peer", listen: {{endpoints: ["{endpoint}"]}}, scouting: {{multicast: {{enabled: false}}}}}}'
with zenoh.open(zenoh.Config.from_json5(listen)) as session:
    publisher = session.declare_publisher(key)
    give_up = time.monotonic() + 30
    while not publisher.matching_status.matching:
        assert time.monotonic() < give_up, "nobody listens"
        time.sleep(0.01)
    for sequence in (7, 8, 11, 0):
        frame = TrackFrame(city=city, unit=unit, sequence=sequence, valid_utc_ns=time.time_ns())
        frame.tracks.add(id=1)
        publisher.put(frame.SerializeToString())
    sys.stdin.read()
