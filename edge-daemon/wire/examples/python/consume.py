"""Takes what a unit keeps (alerts, events, counts), once and in order, and acknowledges it, across restarts of both.
Needs: pip install eclipse-zenoh protobuf"""
import argparse, collections, json, os, pathlib, sys, time
import zenoh
from google.protobuf import descriptor_pb2, json_format, message_factory

args = argparse.ArgumentParser(description=__doc__)
where = args.add_mutually_exclusive_group(required=True)
where.add_argument("--connect", help="the unit's or a router's address, such as tcp/localhost:7447")
where.add_argument("--zenoh", help="a Zenoh configuration, such as the zenoh.json5 of `kerbctl certs brain`")
args.add_argument("--city", required=True)
args.add_argument("--unit", required=True)
args.add_argument("--consumer", default="brain", help="one of the unit's option consumers of [outbox]")
args.add_argument("--cursor", type=pathlib.Path, required=True, help="file that keeps how far this program has come")
args.add_argument("--count", type=int, default=0, help="end after so many messages; never by default")
args = args.parse_args()

schema = pathlib.Path(__file__).resolve().parents[2] / "proto" / "kerbside.v1.binpb"
files = descriptor_pb2.FileDescriptorSet.FromString(schema.read_bytes()).file
messages = message_factory.GetMessages(files)
base = f"kerbside/v1/{args.city}/{args.unit}"
# The outbox's life, and the first number in it that this program has not taken; none at the very first start.
epoch, next_ = json.loads(args.cursor.read_text()) if args.cursor.exists() else (None, None)
taken = 0


class Enough(Exception):
    """As many were taken as were asked for."""


def take(number, encoding, payload):
    """What the application does with a message; here it prints a line. The encoding names the message."""
    global taken
    message = messages[str(encoding).split(";")[1]].FromString(payload)
    print(f"#{number} {json.dumps(json_format.MessageToDict(message, preserving_proto_field_name=True))}", flush=True)
    taken += 1
    if taken == args.count:
        raise Enough


def ask(what, message):
    for reply in session.get(f"{base}/{what}"):
        if reply.ok:
            return messages[f"kerbside.v1.{message}"].FromString(reply.ok.payload.to_bytes())
        print(f"{what}: {reply.err.payload.to_string()}", file=sys.stderr)


def keep_cursor_and_acknowledge():
    """In this order: what is acknowledged the unit may delete."""
    draft = args.cursor.with_suffix(".new")
    with draft.open("w") as file:
        json.dump([epoch, next_], file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(args.cursor)
    ask(f"command/acknowledge?consumer={args.consumer};epoch={epoch};next={next_}", "OutboxCursor")


def catch_up():
    """Fetches from where this program stands, or else where the unit says that the consumer stands."""
    global epoch, next_
    while True:
        batch = ask(f"outbox?epoch={epoch};from={next_}" if epoch else f"outbox?consumer={args.consumer}", "OutboxBatch")
        if batch is None:
            return
        if batch.epoch != epoch:
            epoch, next_ = batch.epoch, getattr(batch, "from")
        for entry in batch.entries:
            if entry.sequence > next_:
                print(f"#{next_} to #{entry.sequence - 1} are kept no more", flush=True)
            next_ = entry.sequence + 1
            take(entry.sequence, entry.encoding, entry.payload)
        next_ = batch.next
        if batch.entries:
            keep_cursor_and_acknowledge()
        if batch.next == batch.head:
            return


plain = f'{{mode: "client", connect: {{endpoints: ["{args.connect}"]}}}}'
config = zenoh.Config.from_file(args.zenoh) if args.zenoh else zenoh.Config.from_json5(plain)
with zenoh.open(config) as session:
    # A queue that never waits: one that is full would hold up the answers too. What it loses is fetched.
    samples = collections.deque(maxlen=1000)
    kept = [session.declare_subscriber(f"{base}/{topic}", samples.append) for topic in ("alerts/*", "traffic/*", "events")]
    try:
        catch_up()
        looked = time.monotonic()
        while True:
            before = next_
            while samples:
                sample = samples.popleft()
                if sample.attachment is None:
                    # The unit could not keep it, so it has no number: now or never.
                    take("?", sample.encoding, sample.payload.to_bytes())
                    continue
                stored = messages["kerbside.v1.Stored"].FromString(sample.attachment.to_bytes())
                if stored.epoch == epoch and stored.sequence == next_:
                    next_ += 1
                    take(stored.sequence, sample.encoding, sample.payload.to_bytes())
                elif stored.epoch != epoch or stored.sequence > next_:
                    catch_up()
            if next_ != before:
                keep_cursor_and_acknowledge()
            elif time.monotonic() - looked > 2:
                # The last message may have been missed, with none after it that would show the gap.
                catch_up()
                looked = time.monotonic()
            else:
                time.sleep(0.05)
    except Enough:
        # The last one was taken.
        keep_cursor_and_acknowledge()
