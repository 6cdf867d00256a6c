package uk.kith.placements.engine.ssda903;

import java.util.Map;

/**
 * Codes of the smaller tables in plain words. A code that is none is told as it was received.
 * Source: the published guide to the return; of reasons for a change of worker only the codes were
 * read, their words are the usual ones.
 */
final class CodeWords {

  private static final Map<String, String> PARTICIPATION =
      Map.of(
          "PN0", "Under four, so not asked to take part",
          "PN1", "Attended and spoke for themselves",
          "PN2", "Attended, and an advocate spoke for them",
          "PN3", "Attended and gave their views without speech",
          "PN4", "Attended, but gave no views in any way",
          "PN5", "Did not attend, but briefed an advocate",
          "PN6", "Did not attend, but sent their views",
          "PN7", "Did not attend and sent no views");

  private static final Map<String, String> ABSENCE =
      Map.of("M", "Missing", "A", "Away without authorisation");

  private static final Map<String, String> WORKER =
      Map.of(
          "FCONTA", "First worker of the child",
          "MANAGE", "Decision of management",
          "LEFTRL", "Worker left the role",
          "ORGRST", "Organisation restructured",
          "TSPROC", "Passed on to another team in the process",
          "ABSENC", "Worker absent for long",
          "CHCHAN", "Child asked for a change",
          "PCCHAN", "Parent or carer asked for a change",
          "SWDIED", "Worker died",
          "OTHERS", "Another reason");

  private static final Map<String, String> REVERSAL =
      Map.of(
          "RD1", "The child’s needs changed",
          "RD2", "The court made no placement order",
          "RD3", "No adopters could be found",
          "RD4", "Another reason");

  private CodeWords() {}

  static String participation(String code) {
    return words(PARTICIPATION, code);
  }

  static String absence(String code) {
    return words(ABSENCE, code);
  }

  static String workerReason(String code) {
    return words(WORKER, code);
  }

  static String reversal(String code) {
    return words(REVERSAL, code);
  }

  private static String words(Map<String, String> words, String code) {
    return code.isEmpty() ? "Not told" : words.getOrDefault(code, "Code " + code);
  }
}
