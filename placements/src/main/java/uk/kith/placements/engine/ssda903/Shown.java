package uk.kith.placements.engine.ssda903;

/** What somebody sent, as it may stand in a sentence: short, and nothing that cannot be seen. */
final class Shown {

  private Shown() {}

  static String of(String received, int most) {
    String seen =
        received
            .codePoints()
            .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return seen.length() <= most ? seen : seen.substring(0, most) + "…";
  }
}
