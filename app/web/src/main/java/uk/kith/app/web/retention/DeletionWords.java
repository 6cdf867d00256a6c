package uk.kith.app.web.retention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import uk.kith.app.web.Numbers;
import uk.kith.placements.api.Deletions.KeptWhy;
import uk.kith.placements.api.Deletions.RecordView;
import uk.kith.placements.api.Deletions.State;

/** Counts of tables, and where a deletion stands, in words. */
final class DeletionWords {

  /** Tables by how their names begin, the longest first where two would fit. */
  private static final List<Map.Entry<String, String>> DELETED =
      List.of(
          Map.entry("placements.child_fact", "facts of the child"),
          Map.entry("placements.child", "records, and those merged into them"),
          Map.entry("placements.household_fact", "facts of the household, and who lives in it"),
          Map.entry("placements.household", "records of households"),
          Map.entry("placements.sibling_link", "links to brothers and sisters"),
          Map.entry("placements.placement", "placements, their costs and reasons"),
          Map.entry("placements.held_place", "places that were held"),
          Map.entry("placements.search", "searches and what was done in them"),
          Map.entry("placements.return", "findings of returns, and what returns changed"),
          Map.entry("placements.re", "reservations and referrals"),
          Map.entry("placements.approval", "approvals of searches"),
          Map.entry("placements.local_option", "local homes considered"),
          Map.entry("placements.case_", "what the case system told"),
          Map.entry("placements.hold", "holds that have ended, and their reviews"),
          Map.entry("placements.", "what was done, agreed, met about and accepted"),
          Map.entry("court.", "court, reviews and permanence"),
          Map.entry("matching.run", "options that were worked out"),
          Map.entry("matching.decision", "decisions on homes"),
          Map.entry("matching.", "adoption and family finding"),
          Map.entry("app.request", "answers kept for a week"),
          Map.entry("app.access_request", "requests for data, and what was handed out"),
          Map.entry("app.", "who may see the record"));

  private static final List<Map.Entry<String, String>> CUT =
      List.of(
          Map.entry("placements.placement", "placements, which say that the home’s record is gone"),
          Map.entry("placements.held_place", "places that were held for children"),
          Map.entry("placements.reservation", "reservations for children, with their reasons"),
          Map.entry("placements.approval", "approvals for children"),
          Map.entry("placements.search_call", "calls in searches of children"),
          Map.entry("placements.local_option", "local homes considered for children"),
          Map.entry("placements.", "facts of others that name the record"),
          Map.entry("court.", "who applied to adopt, said by mistake"),
          Map.entry("matching.run", "options worked out for others"),
          Map.entry("matching.decision", "decisions on homes for children"),
          Map.entry("matching.suggested", "families suggested for children"),
          Map.entry("matching.plan", "plans for everybody who waited"));

  private static final List<Map.Entry<String, String>> STAYING =
      List.of(
          Map.entry("placements.return_row", "rows of returns as received"),
          Map.entry("placements.search", "searches that were for others too"),
          Map.entry("court.", "proceedings that were of others too"));

  private DeletionWords() {}

  static List<String> deleted(SortedMap<String, Long> rows) {
    return words(rows, DELETED);
  }

  static List<String> cut(SortedMap<String, Long> rows) {
    return words(rows, CUT);
  }

  static List<String> staying(SortedMap<String, Long> rows) {
    return words(rows, STAYING);
  }

  /** "12: facts of the child", in the order of the words. */
  private static List<String> words(
      SortedMap<String, Long> rows, List<Map.Entry<String, String>> kinds) {
    Map<String, Long> byWords = new LinkedHashMap<>();
    kinds.forEach(kind -> byWords.put(kind.getValue(), 0L));
    rows.forEach(
        (table, count) ->
            byWords.merge(
                kinds.stream()
                    .filter(kind -> table.startsWith(kind.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse("other rows"),
                count,
                Long::sum));
    return byWords.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(each -> Numbers.count(each.getValue()) + ": " + each.getKey())
        .toList();
  }

  static String state(State state) {
    return switch (state) {
      case COUNTING -> "Being counted";
      case NOT_COUNTED -> "Not counted to the end";
      case TO_CONFIRM -> "To be confirmed by somebody else";
      case DELETING -> "Being deleted";
      case STOPPED -> "Stopped";
      case DONE -> "Done";
      case WITHDRAWN -> "Withdrawn";
    };
  }

  /** What became of a record, or would. */
  static String outcome(RecordView each) {
    var counts = each.counts();
    var expected = each.expected();
    KeptWhy why = each.keptWhy();
    if (counts != null) {
      return "Deleted, with " + Numbers.many(counts.rowsDeleted(), "row", "rows");
    }
    if (why != null) {
      return "Kept: " + kept(why);
    }
    return expected == null
        ? "Not counted yet"
        : Numbers.many(expected.rowsDeleted(), "row", "rows") + " would be deleted";
  }

  private static String kept(KeptWhy why) {
    return switch (why) {
      case ON_HOLD -> "it is on hold";
      case ASKED_FOR -> "somebody asked for what is held of it, and is still to be answered";
      case NOT_DUE -> "its day has not come any more";
      case RESTRICTED ->
          "it is restricted against somebody, and the records of children who lived there would"
              + " tell of it. Lift the restriction first";
      case ADOPTION -> "it stands in the record of an adoption, which is kept for 100 years";
      case GONE -> "there is no such record any more";
      case NOT_SEEN -> "whoever had it deleted may not see it";
    };
  }
}
