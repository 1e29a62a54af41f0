// Knows how to talk to a learning platform by SCORM 1.2, where the page runs in one. Knows nothing of exercises.

const DEEPEST = 7;
const ANSWER = "true";

/** The platform's API, which stands in a window around this one or in the one that opened it. */
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
  return climb(globalThis) ?? (globalThis.opener ? climb(globalThis.opener) : null);
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
  const set = (name, value) => call("LMSSetValue", `cmi.core.${name}`, value);
  if (["not attempted", "unknown", ""].includes(call("LMSGetValue", "cmi.core.lesson_status"))) {
    set("lesson_status", "incomplete");
    call("LMSCommit", "");
  }
  addEventListener("pagehide", () => {
    if (over) return;
    over = true;
    set("session_time", duration(Date.now() - started));
    call("LMSFinish", "");
  });
  return {
    /** “Last, First” as platforms write it. */
    student: () => call("LMSGetValue", "cmi.core.student_name").split(/,\s*/).reverse().join(" ").trim(),
    /** Reports that the exercise is done, with the overlap from 0 to 1 where there is one. */
    complete(overlap) {
      if (overlap !== null) {
        set("score.min", "0");
        set("score.max", "100");
        set("score.raw", String(Math.round(overlap * 100)));
      }
      set("lesson_status", "completed");
      call("LMSCommit", "");
    },
  };
}

const two = (n) => String(n).padStart(2, "0");
const duration = (ms) => `${String(Math.floor(ms / 3_600_000)).padStart(4, "0")}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}`;
