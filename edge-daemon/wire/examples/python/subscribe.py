"""Prints a unit's tracks as they come. Needs: pip install eclipse-zenoh protobuf"""
import argparse, pathlib, time
import zenoh
from google.protobuf import descriptor_pb2, message_factory

args = argparse.ArgumentParser(description=__doc__)
where = args.add_mutually_exclusive_group(required=True)
where.add_argument("--connect", help="the unit's or a router's address, such as tcp/localhost:7447")
where.add_argument("--zenoh", help="a Zenoh configuration, such as the zenoh.json5 of `kerbctl certs brain`")
args.add_argument("--city", default="*", help="all by default")
args.add_argument("--unit", default="*", help="all by default")
args.add_argument("--count", type=int, default=0, help="end after so many frames; never by default")
args = args.parse_args()

schema = pathlib.Path(__file__).resolve().parents[2] / "proto" / "kerbside.v1.binpb"
files = descriptor_pb2.FileDescriptorSet.FromString(schema.read_bytes()).file
TrackFrame = message_factory.GetMessages(files)["kerbside.v1.TrackFrame"]

plain = f'{{mode: "client", connect: {{endpoints: ["{args.connect}"]}}}}'
config = zenoh.Config.from_file(args.zenoh) if args.zenoh else zenoh.Config.from_json5(plain)
key = f"kerbside/v1/{args.city}/{args.unit}/tracks"
last, count = {}, 0
with zenoh.open(config) as session, session.declare_subscriber(key) as subscriber:
    for sample in subscriber:
        frame = TrackFrame.FromString(sample.payload.to_bytes())
        name = f"{frame.city}/{frame.unit}"
        missed = frame.sequence - last.get(name, frame.sequence - 1) - 1
        note = f" after {missed} missed" if missed > 0 else " (the unit started anew)" if missed < 0 else ""
        age_ms = (time.time_ns() - frame.valid_utc_ns) / 1e6
        print(f"{name} frame {frame.sequence}: {len(frame.tracks)} tracks, {age_ms:.1f} ms old{note}", flush=True)
        last[name], count = frame.sequence, count + 1
        if count == args.count:
            break
