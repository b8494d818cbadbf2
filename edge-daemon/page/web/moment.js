// The moment that is shown: now, some seconds ago, or one that the unit has recorded.

export class Moment {
  #live;
  #recorded;
  #back_s = 0;

  constructor(live, recorded) {
    this.#live = live;
    this.#recorded = recorded;
  }

  get isRecorded() {
    return this.#recorded.isOpen;
  }

  get isLive() {
    return !this.isRecorded && this.#back_s >= 0;
  }

  // What is known of it.
  get state() {
    return this.isRecorded ? this.#recorded.state : this.#live;
  }

  get frame() {
    if (this.isRecorded) return this.#recorded.frame;
    const newest = this.#live.frames.at(-1);
    return newest && this.#back_s < 0 ? this.#live.frameAt(newest.valid_s + this.#back_s) : (newest ?? null);
  }

  // Whether signals and loops are known as they were then: of the last minutes only tracks are remembered.
  get isWhole() {
    return this.isRecorded || this.isLive;
  }

  get back_s() {
    return this.#back_s;
  }

  // Goes so many seconds back (negative) from what is newest, or to what is newest.
  back(seconds) {
    this.#recorded.close();
    this.#back_s = Math.min(seconds, 0);
  }
}
