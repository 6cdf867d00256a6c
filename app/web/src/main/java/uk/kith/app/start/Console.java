package uk.kith.app.start;

/**
 * What whoever started Kith should read. Lines go to the standard output past the log's format; the
 * launcher knows them by how they begin and shows their text.
 */
public final class Console {

  private static final String SAID = "KITH: ";
  private static final String FAILED = "KITH FAILED: ";

  private Console() {}

  public static void say(String sentence) {
    System.out.println(SAID + sentence);
  }

  /** Why Kith will not become ready. */
  static void sayFailed(String sentence) {
    System.out.println(FAILED + sentence);
  }
}
