package uk.kith.app.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a thread is at, so that a line of the log can be joined with the answer, the audit
 * rows or the job that it belongs to. The server's log tells of each line the name of its thread
 * and has no other field for it, so the mark is that name while the work lasts. It holds ids alone.
 */
public final class WorkMark implements AutoCloseable {

  private static final ThreadLocal<@Nullable UUID> CURRENT = new ThreadLocal<>();

  private final String nameBefore;
  private final @Nullable UUID before;

  private WorkMark(String nameBefore, @Nullable UUID before) {
    this.nameBefore = nameBefore;
    this.before = before;
  }

  /**
   * Marks the current thread until it is closed, on the same thread.
   *
   * @param kind what the id is of: {@code request} or {@code job}
   */
  public static WorkMark set(String kind, UUID id) {
    Thread thread = Thread.currentThread();
    WorkMark mark = new WorkMark(thread.getName(), CURRENT.get());
    thread.setName(kind + " " + id);
    CURRENT.set(id);
    return mark;
  }

  /** By which a failure is found in the log: the id of the marked work, or else one of its own. */
  static UUID reference() {
    UUID id = CURRENT.get();
    return id != null ? id : UUID.randomUUID();
  }

  @Override
  public void close() {
    Thread.currentThread().setName(nameBefore);
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }
}
