package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.published.PublishedLedger.LedgerRow;
import uk.kith.placements.engine.published.PublishedLedger.RuleTold;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.HomesForecast.Need;
import uk.kith.sufficiency.api.HomesForecast.Reason;
import uk.kith.sufficiency.api.ScenarioTerms.Profile;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/**
 * Why a home is worth what it is worth (R-SUFF-15): for whom such homes will be missing in the same
 * futures, and what the ledger of placements outside says of such children (R-PLACE-48). Of the
 * ledger only what it publishes is told, small counts withheld (R-SUFF-14): everybody reads the
 * same. Pure.
 */
final class RecruitmentWhy {

  private static final int MANY_TOGETHER = 3;

  /** Of fewer times nobody plans a home. */
  private static final double WORTH_TELLING = .5;

  private RecruitmentWhy() {}

  /**
   * One sentence after the other.
   *
   * @param homes null where the forecast tells nothing of homes
   */
  static List<String> says(Profile profile, @Nullable HomesForecast homes, PublishedLedger ledger) {
    List<String> says = new ArrayList<>();
    if (homes != null) {
      says.add(missing(profile, homes));
    }
    says.add(outside(profile, ledger));
    for (PlaceNeed need : PlaceNeed.values()) {
      if (isMetBy(profile, need)) {
        says.add(outside(need, ledger));
      }
    }
    String against = against(profile, ledger);
    if (against != null) {
      says.add(against);
    }
    return List.copyOf(says);
  }

  /** Children whom such a home could take, in the futures as now. */
  private static String missing(Profile profile, HomesForecast homes) {
    double asked = 0;
    double unmet = 0;
    Map<WhyNotLocal, Double> reasons = new EnumMap<>(WhyNotLocal.class);
    for (Need need : homes.needs()) {
      if (suits(profile, need)) {
        asked += need.asked().mean();
        unmet += need.unmet().mean();
        for (Reason reason : need.reasons()) {
          reasons.merge(reason.why(), reason.mean(), Double::sum);
        }
      }
    }
    if (unmet < WORTH_TELLING) {
      return "In the futures as now, children whom it could take nearly always find a home here.";
    }
    return "In the futures as now, a home is looked for "
        + HomesPartMaker.count(asked)
        + " times for children whom it could take, and "
        + HomesPartMaker.count(unmet)
        + " times none here is found, most often because "
        + reasons.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(each -> ForecastWords.why(each.getKey()))
            .orElse("of what nobody recorded")
        + ".";
  }

  private static boolean suits(Profile profile, Need need) {
    String[] ages = need.age().split("-", -1);
    int first = Integer.parseInt(ages[0]);
    int last = Integer.parseInt(ages[ages.length - 1]);
    boolean skilled = profile.skilled() || !profile.skills().isEmpty();
    return need.kind() == profile.kind()
        && first <= profile.ageTo()
        && last >= profile.ageFrom()
        && need.together() <= profile.most()
        && (skilled || !need.highNeed());
  }

  /** "14 placements of children aged 11 to 15 and 16 and 17 began outside ...". */
  private static String outside(Profile profile, PublishedLedger ledger) {
    List<PlaceBand> bands = bands(profile);
    return began(
        ledger,
        sum(ledger, row -> row.age() != null && bands.contains(row.age())),
        "for children aged "
            + String.join(", ", bands.stream().map(RecruitmentWhy::aged).toList()));
  }

  private static String outside(PlaceNeed need, PublishedLedger ledger) {
    return began(ledger, sum(ledger, row -> row.need() == need), "for " + need.words());
  }

  private static String began(PublishedLedger ledger, @Nullable Long count, String whom) {
    return "From "
        + Dates.day(ledger.first())
        + " to "
        + Dates.day(ledger.last())
        + (count == null
            ? ", how many placements began outside for lack of a local home "
                + whom
                + " is withheld: few children."
            : ", "
                + (count == 0 ? "no placement" : Numbers.many(count, "placement"))
                + " began outside for lack of a local home "
                + whom
                + ".");
  }

  private static @Nullable Long sum(PublishedLedger ledger, Predicate<LedgerRow> counted) {
    long sum = 0;
    for (LedgerRow row : ledger.rows()) {
      if (counted.test(row)) {
        Long lack =
            row.reasons().stream()
                .filter(each -> each.reason() == OutsideReason.NO_LOCAL_HOME)
                .findFirst()
                .map(PublishedLedger.ReasonTold::placements)
                .orElse(null);
        if (lack == null) {
          return null;
        }
        sum += lack;
      }
    }
    return sum;
  }

  private static boolean isMetBy(Profile profile, PlaceNeed need) {
    return switch (need) {
      case OVER_TEN -> false; // its ages tell
      case PARENT_AND_CHILD -> profile.meetsHigh(NeedKind.PARENT_AND_CHILD);
      case BEHAVIOUR -> profile.meetsHigh(NeedKind.BEHAVIOUR);
      case THREE_SIBLINGS -> profile.most() >= MANY_TOGETHER;
    };
  }

  /** What spoke most often against local homes for children of these ages; null where none did. */
  private static @Nullable String against(Profile profile, PublishedLedger ledger) {
    List<PlaceBand> bands = bands(profile);
    return ledger.rules().stream()
        .map(rule -> new Against(rule.rule(), homes(rule, bands)))
        .filter(each -> each.homes() > 0)
        .max(Comparator.comparingLong(Against::homes))
        .map(
            each ->
                "Against local homes spoke most often: "
                    + words(each.rule())
                    + " (of "
                    + Numbers.many(each.homes(), "home")
                    + ").")
        .orElse(null);
  }

  private record Against(@Nullable RuleId rule, long homes) {}

  /** Of the ages of which it is told; 0 where it is told of none. */
  private static long homes(RuleTold rule, List<PlaceBand> bands) {
    return rule.ages().stream()
        .filter(each -> bands.contains(each.age()))
        .flatMap(each -> Stream.ofNullable(each.homes()))
        .mapToLong(Long::longValue)
        .sum();
  }

  private static List<PlaceBand> bands(Profile profile) {
    return Arrays.stream(PlaceBand.values())
        .filter(band -> band.ages().min() <= profile.ageTo())
        .filter(band -> band.ages().max() >= profile.ageFrom())
        .toList();
  }

  private static String aged(PlaceBand band) {
    return band.words().toLowerCase(Locale.UK);
  }

  /** The rules that speak first against homes, as R-PLACE tells them. */
  private static String words(@Nullable RuleId rule) {
    if (rule == null) {
      return "no rule did: the home was possible and another was chosen";
    }
    return switch (rule.value()) {
      case "R-PLACE-05", "R-PLACE-06" -> "foster carers would have had more than three children";
      case "R-PLACE-11" -> "the carers’ terms of approval were for other children";
      case "R-PLACE-35", "R-PLACE-37" -> "no place was free";
      case "R-PLACE-38" -> "the free place was held for somebody else";
      case "R-PLACE-41" -> "the home’s statement of purpose was for other children";
      case "R-PLACE-42" ->
          "nobody had looked at how those who live there would get on with the child";
      default -> "rule " + rule.value() + " did not allow it";
    };
  }
}
