// Serves the gateware between standard input and output: bytes of the line in, bytes of the line out. The clock rests while there is
// nothing to do.
//
// With `--contacts FD KHZ` the clock goes on at that rate of real time instead, short bursts apart, and each byte from FD sets the
// contacts of the loops.
//
// Without UART the core's octets are the line, a byte each PACE clocks; with UART = clocks per bit, the chip's pins are.

#include "Vdesign.h"
#include "verilated.h"

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <poll.h>
#include <unistd.h>
#include <vector>

namespace {

// Clocks without anything to do before the clock rests: the longest frame is out by then.
constexpr unsigned QUIET = 4096 * (
#ifdef UART
    UART
#else
    1
#endif
);
// Clocks between two looks at the input.
constexpr unsigned BATCH = 4096;
// Clocks from byte to byte.
constexpr unsigned PACE = 2;

Vdesign top;
std::vector<unsigned char> out;

void rise() {
    top.clock = 0;
    top.eval();
    top.clock = 1;
    top.eval();
}

#ifdef UART

// One end of a serial line: eight bits, two stop bits sent, one awaited.
struct Sender {
    unsigned bits = 0, left = 0, clocks = 0;
    bool idle() const { return left == 0; }
    void send(unsigned char octet) { bits = 0x600u | unsigned(octet) << 1, left = 11, clocks = 0; }
    bool level() {
        if (left == 0) return true;
        bool now = bits & 1;
        if (++clocks == UART) clocks = 0, bits >>= 1, --left;
        return now;
    }
};

struct Receiver {
    unsigned clocks = 0, bit = 0, octet = 0;
    bool busy = false;
    void see(bool level) {
        if (!busy) {
            if (!level) busy = true, clocks = 0, bit = 0, octet = 0;
            return;
        }
        if (++clocks != UART * bit + UART / 2) return;
        if (bit == 0) busy = !level;
        else if (bit <= 8) octet |= unsigned(level) << (bit - 1);
        else {
            if (level) out.push_back(static_cast<unsigned char>(octet));
            busy = false;
        }
        ++bit;
    }
};

Sender sender;
Receiver receiver;

// One clock; true where a byte was taken.
bool step(bool there, unsigned char octet) {
    bool take = there && sender.idle();
    if (take) sender.send(octet);
    top.rx = sender.level();
    rise();
    receiver.see(top.tx);
    return take;
}

bool working() { return top.busy || receiver.busy || !sender.idle(); }

#else

unsigned pause = 0;

bool step(bool there, unsigned char octet) {
    bool take = there && pause == 0;
    pause = take ? PACE - 1 : pause > 0 ? pause - 1 : 0;
    top.received_valid = take;
    top.received = take ? octet : 0;
    // A byte that is shown before the edge is taken by it.
    if (top.octet_valid) out.push_back(top.octet);
    rise();
    return take;
}

bool working() { return top.busy || top.octet_valid; }

#endif

bool drain() {
    size_t at = 0;
    while (at < out.size()) {
        ssize_t count = write(1, out.data() + at, out.size() - at);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        at += static_cast<size_t>(count);
    }
    out.clear();
    return true;
}

unsigned long long milliseconds() {
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<unsigned long long>(now.tv_sec) * 1000 + static_cast<unsigned long long>(now.tv_nsec) / 1000000;
}

}  // namespace

int main(int argc, char** argv) {
    Verilated::commandArgs(argc, argv);
#ifdef UART
    top.rx = 1;
#else
    top.octet_ready = 1;
#endif
    unsigned char in[4096];
    size_t have = 0, at = 0;
    unsigned quiet = 0;
    unsigned long long clocks = 0;
    bool timed = argc == 4 && strcmp(argv[1], "--contacts") == 0;
    int contacts = timed ? atoi(argv[2]) : -1;
    unsigned long long rate = timed ? strtoull(argv[3], nullptr, 10) : 0, began = milliseconds();
    for (;;) {
        unsigned long long due = timed ? (milliseconds() - began) * rate : 0;
        if (at == have) {
            pollfd lines[] = {{0, POLLIN, 0}, {contacts, POLLIN, 0}};
            bool rests = timed ? !working() : quiet >= QUIET;
            int ready = poll(lines, 2, !rests ? 0 : !timed ? -1 : clocks >= due ? 1 : 0);
            if (ready < 0 && errno != EINTR) break;
            if (ready > 0 && lines[1].revents) {
                unsigned char level;
                if (read(contacts, &level, 1) == 1) top.loops = level;
                // Nobody moves them any more.
                else contacts = -1;
            }
            if (ready > 0 && lines[0].revents) {
                ssize_t count = read(0, in, sizeof in);
                if (count < 0 && errno == EINTR) continue;
                // Nobody is left at the near end.
                if (count <= 0) break;
                have = static_cast<size_t>(count);
                at = 0;
                quiet = 0;
            }
        }
        for (unsigned clock = 0; clock < BATCH; ++clock, ++clocks) {
            bool there = at < have;
            // A core that keeps time runs ahead of it no longer than it works.
            if (timed ? !there && !working() && clocks >= due : quiet >= QUIET) break;
            if (step(there, there ? in[at] : 0)) ++at;
            quiet = there || working() ? 0 : quiet + 1;
        }
        if (!drain()) break;
    }
    if (argc == 2) fprintf(stderr, "%llu clocks\n", clocks);
    return 0;
}
