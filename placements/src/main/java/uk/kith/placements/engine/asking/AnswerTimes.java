package uk.kith.placements.engine.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How soon a provider answers what it is sent. A referral that nobody answered is not left out: it
 * counts as unanswered for as long as it has waited, so that a desk which answers one in three at
 * once is not taken for a quick one.
 *
 * <p>The median is the product-limit estimate (Kaplan and Meier 1958): the first time by which half
 * of all that was sent had been answered, where what still waits is known only to have lasted so
 * long. Without anything waiting it is the plain (lower) median. Time: one sort.
 *
 * @param offered whose answer, as it stands now, is an offer
 * @param declined whose answer, as it stands now, is none
 * @param halfWithin null when it cannot be said, because too much still waits
 * @param longest until an answer came; null when none came
 * @param longestWaiting of those that wait; null when all are answered
 */
public record AnswerTimes(
    String provider,
    int sent,
    int offered,
    int declined,
    @Nullable Duration halfWithin,
    @Nullable Duration longest,
    @Nullable Duration longestWaiting) {

  /**
   * A referral as it went to one provider.
   *
   * @param answeredAt of the first answer; null while none has come
   * @param offer whether the answer, as it stands now, is an offer; false while none has come
   */
  public record Sent(String provider, Instant sentAt, @Nullable Instant answeredAt, boolean offer) {

    public Sent {
      if (answeredAt == null && offer) {
        throw new IllegalArgumentException("an offer is an answer");
      }
    }

    private boolean isAnswered() {
      return answeredAt != null;
    }

    /** Until the answer, else until now. */
    private Duration lasted(Instant now) {
      return Duration.between(sentAt, Objects.requireNonNullElse(answeredAt, now));
    }
  }

  public int answered() {
    return offered + declined;
  }

  public int unanswered() {
    return sent - answered();
  }

  /** One line for each provider, by name; names that differ in capitals alone are one desk. */
  public static List<AnswerTimes> byProvider(List<Sent> referrals, Instant now) {
    Map<String, List<Sent>> desks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    referrals.forEach(
        each -> desks.computeIfAbsent(each.provider(), name -> new ArrayList<>()).add(each));
    return desks.entrySet().stream().map(desk -> of(desk.getKey(), desk.getValue(), now)).toList();
  }

  /** All of them under one name. */
  public static AnswerTimes of(String name, List<Sent> referrals, Instant now) {
    return new AnswerTimes(
        name,
        referrals.size(),
        (int) referrals.stream().filter(Sent::offer).count(),
        (int) referrals.stream().filter(each -> each.isAnswered() && !each.offer()).count(),
        half(referrals, now),
        longest(referrals.stream().filter(Sent::isAnswered), now),
        longest(referrals.stream().filter(each -> !each.isAnswered()), now));
  }

  private static @Nullable Duration longest(Stream<Sent> referrals, Instant now) {
    return referrals.map(each -> each.lasted(now)).max(Comparator.naturalOrder()).orElse(null);
  }

  /** At one time answers come first, and what waits is still at risk then. */
  private static @Nullable Duration half(List<Sent> referrals, Instant now) {
    List<Sent> byTime =
        referrals.stream()
            .sorted(
                Comparator.comparing((Sent each) -> each.lasted(now))
                    .thenComparing(each -> !each.isAnswered()))
            .toList();
    double waiting = 1;
    for (int i = 0; i < byTime.size(); i++) {
      if (byTime.get(i).isAnswered()) {
        int atRisk = byTime.size() - i;
        waiting *= (atRisk - 1.0) / atRisk;
        if (waiting <= 0.5 + ROUNDING) {
          return byTime.get(i).lasted(now);
        }
      }
    }
    return null;
  }

  private static final double ROUNDING = 1e-9;
}
