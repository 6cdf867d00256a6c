package uk.kith.app.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.asking.RingBacks;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.api.Referrals.Recipient;
import uk.kith.placements.api.Referrals.ReferralView;
import uk.kith.placements.engine.asking.CallAnswer;

/** How many were asked for a search and what they said, in one line each; pure functions. */
final class AskedCounts {

  private AskedCounts() {}

  /**
   * "3 homes rung: 1 yes, 1 to ring back. Ring back Karen and Paul Whitfield at 18:30"; of each
   * home the newest answer counts.
   *
   * @param calls newest first
   * @param names of the homes to ring back that the reader may see
   */
  static String rung(List<CallView> calls, Map<HouseholdId, String> names) {
    Map<HouseholdId, CallAnswer> newest = new LinkedHashMap<>();
    calls.forEach(call -> newest.putIfAbsent(call.household(), call.answer()));
    if (newest.isEmpty()) {
      return "Nobody has been rung";
    }
    Map<CallAnswer, Long> counts = counted(newest.values().stream().toList());
    List<String> said = new ArrayList<>();
    said(counts.get(CallAnswer.YES), "yes", said);
    said(counts.get(CallAnswer.RING_BACK), "to ring back", said);
    said(counts.get(CallAnswer.NO_ANSWER), "without an answer", said);
    said(counts.get(CallAnswer.NO), "no", said);
    String toRing =
        RingBacks.first(calls).stream()
            .filter(call -> call.ringBackAt() != null || names.containsKey(call.household()))
            .map(call -> names.getOrDefault(call.household(), "a household") + RingBacks.when(call))
            .collect(Collectors.joining("; "));
    return Numbers.many(newest.size(), "home")
        + " rung: "
        + String.join(", ", said)
        + (toRing.isEmpty() ? "" : ". Ring back " + toRing);
  }

  /** "2 providers asked: 1 offer, 1 waiting"; null when none was. */
  static @Nullable String referred(List<ReferralView> referrals) {
    List<Recipient> asked =
        referrals.stream().flatMap(referral -> referral.recipients().stream()).toList();
    if (asked.isEmpty()) {
      return null;
    }
    Map<Answer, Long> counts =
        counted(asked.stream().map(Recipient::answer).flatMap(Stream::ofNullable).toList());
    long waiting = asked.stream().filter(each -> each.answer() == null).count();
    List<String> said = new ArrayList<>();
    Long offers = counts.get(Answer.OFFER);
    said(offers, offers != null && offers > 1 ? "offers" : "offer", said);
    said(waiting == 0 ? null : waiting, "waiting", said);
    said(counts.get(Answer.DECLINE), "declined", said);
    return Numbers.many(asked.size(), "provider") + " asked: " + String.join(", ", said);
  }

  private static <T> Map<T, Long> counted(List<T> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static void said(@Nullable Long count, String words, List<String> to) {
    if (count != null) {
      to.add(Numbers.count(count) + " " + words);
    }
  }
}
