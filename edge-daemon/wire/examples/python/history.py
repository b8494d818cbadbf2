"""Prints what a unit has recorded of a span of time, a JSON object a line. Needs: pip install eclipse-zenoh protobuf"""
import argparse, json, pathlib, sys, time
import zenoh
from google.protobuf import descriptor_pb2, json_format, message_factory

args = argparse.ArgumentParser(description=__doc__)
where = args.add_mutually_exclusive_group(required=True)
where.add_argument("--connect", help="the unit's or a router's address, such as tcp/localhost:7447")
where.add_argument("--zenoh", help="a Zenoh configuration, such as the zenoh.json5 of `kerbctl certs brain`")
args.add_argument("--city", required=True)
args.add_argument("--unit", required=True)
args.add_argument("--seconds", type=float, default=60, help="the span ends now and began so long ago")
args.add_argument("--topics", default="tracks", help="tracks,health,events,alerts,traffic,signal,detections")
args = args.parse_args()

schema = pathlib.Path(__file__).resolve().parents[2] / "proto" / "kerbside.v1.binpb"
files = descriptor_pb2.FileDescriptorSet.FromString(schema.read_bytes()).file
HistoryBatch = message_factory.GetMessages(files)["kerbside.v1.HistoryBatch"]

plain = f'{{mode: "client", connect: {{endpoints: ["{args.connect}"]}}}}'
config = zenoh.Config.from_file(args.zenoh) if args.zenoh else zenoh.Config.from_json5(plain)
now = time.time_ns()
query = f"kerbside/v1/{args.city}/{args.unit}/history?from_ns={now - int(args.seconds * 1e9)};to_ns={now};topics={args.topics}"
after, count = "", 0
with zenoh.open(config) as session:
    while True:
        # A page at a time; a unit that is asked for much takes its time.
        replies = list(session.get(f"{query};after={after}", timeout=30))
        if not replies or not replies[0].ok:
            why = replies[0].err.payload.to_string() if replies else "nobody answers: has the unit a [history] folder?"
            sys.exit(f"history: {why}")
        batch = HistoryBatch.FromString(replies[0].ok.payload.to_bytes())
        for entry in batch.entries:
            print(json.dumps(json_format.MessageToDict(entry, preserving_proto_field_name=True)))
        count, after = count + len(batch.entries), batch.next
        if batch.damaged:
            print(f"{batch.damaged} damaged pieces were passed over", file=sys.stderr)
        if not after:
            break
print(f"{count} messages", file=sys.stderr)
