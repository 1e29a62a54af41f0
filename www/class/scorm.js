// Knows how to talk to a learning platform by SCORM 1.2, where the page runs in one. Knows nothing of exercises.

const DEEPEST = 7;
const ANSWER = "true";
/** How long the platform is left in peace while somebody works, in milliseconds. */
const PEACE = 2000;

/** The platform's API, which stands in a window around this one, or around the one that opened this one or the outermost. */
function findApi() {
  const climb = (start) => {
    let at = start;
    for (let depth = 0; at && depth <= DEEPEST; depth += 1) {
      try {
        if (typeof at.API?.LMSInitialize === "function") return at.API;
      } catch {
        // A window of another origin does not let us look in.
      }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  };
  return [globalThis, globalThis.opener, globalThis.top?.opener].reduce((found, start) => found ?? climb(start), null);
}

/**
 * Begins the talk; null where there is no platform. A platform that breaks down must not take the exercise with it, so that
 * every call may fail.
 */
export function joinPlatform() {
  const api = findApi();
  const call = (name, ...args) => {
    try {
      return String(api[name](...args));
    } catch (error) {
      console.info(`${name}: ${error}`);
      return "";
    }
  };
  if (!api || call("LMSInitialize", "") !== ANSWER) return null;
  const started = Date.now();
  let over = false;
  const get = (name) => call("LMSGetValue", `cmi.core.${name}`);
  const set = (name, value) => call("LMSSetValue", `cmi.core.${name}`, value);
  const work = makeSuspended(call);
  let status = get("lesson_status");
  if (["not attempted", "unknown", ""].includes(status)) {
    status = "incomplete";
    set("lesson_status", status);
    call("LMSCommit", "");
  }
  addEventListener("pagehide", () => {
    if (over) return;
    over = true;
    work.flush();
    set("session_time", duration(Date.now() - started));
    // Otherwise many platforms forget the work and begin anew the next time.
    set("exit", "suspend");
    call("LMSCommit", "");
    call("LMSFinish", "");
  });
  return {
    /** “Last, First” as platforms write it. */
    student: () => get("student_name").split(/,\s*/).reverse().join(" ").trim(),
    /** Who this is, to the platform: students who share a machine must not find each other's work. */
    studentId: () => get("student_id"),
    /** What was suspended the last time. */
    suspended: work.read,
    /** Keeps the work on the platform, so that it is found on any machine. */
    suspend: work.keep,
    /** Reports that the exercise is done, with the overlap from 0 to 1 where there is one. */
    complete(overlap) {
      work.flush();
      if (overlap !== null) {
        set("score.min", "0");
        set("score.max", "100");
        set("score.raw", String(Math.round(overlap * 100)));
      }
      status = "completed";
      set("lesson_status", status);
      call("LMSCommit", "");
    },
  };
}

/** The work as the platform keeps it. It is handed over when somebody pauses, so that not every key that is pressed goes through the network. */
function makeSuspended(call) {
  let kept = null;
  let waiting = null;
  const flush = () => {
    clearTimeout(waiting);
    waiting = null;
    if (kept !== null) call("LMSSetValue", "cmi.suspend_data", kept);
    kept = null;
  };
  return {
    read: () => call("LMSGetValue", "cmi.suspend_data"),
    keep(text) {
      kept = text;
      waiting ??= setTimeout(() => {
        flush();
        call("LMSCommit", "");
      }, PEACE);
    },
    flush,
  };
}

const two = (n) => String(n).padStart(2, "0");
const duration = (ms) => `${String(Math.floor(ms / 3_600_000)).padStart(4, "0")}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}`;
