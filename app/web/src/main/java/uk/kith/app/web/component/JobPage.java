package uk.kith.app.web.component;

import uk.kith.app.web.Numbers;
import uk.kith.kernel.service.Jobs;

/**
 * How far work in the background is.
 *
 * @param href of the page itself; its events and its cancelling stand below it
 * @param about what is being worked on, such as the name of a file; may be empty
 * @param message what is being done or went wrong
 * @param percent 0 to 100
 * @param back where the work was begun, and where to try again
 * @param what the work as in "You may leave this page; the load goes on"
 * @param again what to do when it came to nothing
 */
public record JobPage(
    String href,
    String heading,
    String about,
    String message,
    boolean running,
    int percent,
    Back back,
    String what,
    String again) {

  /** The reading of a file. */
  public JobPage(
      String href,
      String heading,
      String about,
      String message,
      boolean running,
      int percent,
      Back back,
      String what) {
    this(
        href, heading, about, message, running, percent, back, what, "Try again with another file");
  }

  /** Where the work was begun. */
  public record Back(String href, String text) {}

  /** True until it is done, failed or cancelled. */
  public static boolean isUnfinished(Jobs.Status status) {
    return status == Jobs.Status.QUEUED || status == Jobs.Status.RUNNING;
  }

  /** What a job says, or where it stands when it says nothing. */
  public static String message(Jobs.Status status, String said) {
    if (status == Jobs.Status.CANCELLED) {
      return "It was cancelled";
    }
    if (!said.isBlank()) {
      return Numbers.sentence(said);
    }
    return status == Jobs.Status.QUEUED ? "Waiting to begin" : "At work";
  }
}
