// The WebSocket to the unit: opened, watched, opened again.

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;
// Health comes every second: without a word for so long the line is dead, whatever the browser believes.
const SILENCE_MS = 6000;

export class Connection {
  #socket = null;
  #pauseMs = FIRST_PAUSE_MS;
  #heard = 0;
  #wants = [];
  #onMessage;
  #onState;

  // `onMessage(name, value)` for each message; `onState(up, pauseMs)` when the line comes and goes.
  constructor(onMessage, onState) {
    this.#onMessage = onMessage;
    this.#onState = onState;
    setInterval(() => this.#watch(), 1000);
    this.#open();
  }

  // Asks for texts that come only on demand.
  want(names) {
    this.#wants = names;
    this.#tellWants();
  }

  #tellWants() {
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify({ want: this.#wants }));
    }
  }

  #open() {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/live`);
    this.#socket = socket;
    this.#heard = performance.now();
    socket.onopen = () => {
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#tellWants();
      this.#onState(true, 0);
    };
    socket.onmessage = (event) => {
      this.#heard = performance.now();
      const message = JSON.parse(event.data);
      for (const name in message) this.#onMessage(name, message[name]);
    };
    socket.onclose = () => this.#closed(socket);
  }

  #closed(socket) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    const pauseMs = this.#pauseMs;
    this.#pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    this.#onState(false, pauseMs);
    setTimeout(() => this.#open(), pauseMs);
  }

  #watch() {
    const socket = this.#socket;
    if (socket && performance.now() - this.#heard > SILENCE_MS) {
      socket.close();
      this.#closed(socket);
    }
  }
}
