package uk.kith.app.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.app.web.Words;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** What an approval rests on and was not before whoever gave it, in words. */
public final class OpenChecks {

  private OpenChecks() {}

  /**
   * "Said not to be done: the area authority was consulted. Still open: the care plan ..."; empty
   * when nothing is.
   *
   * @param open how what nobody said anything of begins
   */
  public static String said(SearchView.Approval approval, String open) {
    List<String> said = new ArrayList<>();
    add(said, "Said not to be done: ", approval.notDone());
    add(
        said,
        open,
        approval.open().stream().filter(check -> !approval.notDone().contains(check)).toList());
    return String.join(" ", said);
  }

  private static void add(List<String> said, String how, List<ApprovalCheck> checks) {
    if (!checks.isEmpty()) {
      said.add(
          how
              + checks.stream()
                  .map(check -> Words.within(check.words()))
                  .collect(Collectors.joining("; "))
              + ".");
    }
  }
}
