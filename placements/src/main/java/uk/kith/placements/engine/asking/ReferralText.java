package uk.kith.placements.engine.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.rules.Wording;

/**
 * The words of a referral to agencies and providers: what a home must know to say whether it could
 * help, and nothing by which a child can be found. No name, number, school or address; of the
 * family home only the outward half of its postcode; of brothers and sisters who live elsewhere,
 * nothing.
 */
public final class ReferralText {

  private ReferralText() {}

  /**
   * @param number the authority's running number of the search
   * @param asOf the day for which ages are told
   * @return lines, one fact each
   */
  public static String of(String number, PlacementRequest request, LocalDate asOf) {
    List<String> lines = new ArrayList<>();
    List<ChildSnapshot> children = request.children();
    lines.add("Referral " + number);
    lines.add(
        "A home is asked for "
            + (children.size() == 1
                ? "one child."
                : Wording.number(children.size())
                    + " children"
                    + family(request)
                    + together(request)
                    + "."));
    lines.add(
        "Needed from "
            + Wording.day(request.neededFrom())
            + "; asked are "
            + Wording.kind(request.kind())
            + ".");
    for (int i = 0; i < children.size(); i++) {
      String who = children.size() == 1 ? "The child" : "Child " + (i + 1);
      lines.add(who + ": " + child(children.get(i), asOf));
    }
    return String.join("\n", lines);
  }

  private static String family(PlacementRequest request) {
    List<ChildSnapshot> children = request.children();
    boolean family =
        children.stream()
            .allMatch(
                one ->
                    children.stream().anyMatch(other -> request.areSiblings(one.id(), other.id())));
    return family ? " of one family" : "";
  }

  private static String together(PlacementRequest request) {
    return request.together() == Together.APART
        ? ", each in a home of their own"
        : request.together() == Together.REQUIRED ? ", together" : ", together if possible";
  }

  private static String child(ChildSnapshot child, LocalDate asOf) {
    List<String> facts = new ArrayList<>();
    facts.add(sex(child.sex()) + ", " + Wording.age(child, asOf));
    String sector = child.home().sector();
    if (sector != null) {
      facts.add("family home in " + sector.substring(0, sector.indexOf(' ')));
    }
    List<String> unknown = new ArrayList<>();
    for (NeedKind kind : NeedKind.values()) {
      NeedLevel level = child.needs().level(kind);
      if (level == null) {
        unknown.add(kind.words());
      } else {
        facts.add(kind.words() + " " + level(level));
      }
    }
    if (!unknown.isEmpty()) {
      facts.add("not known: " + String.join(", ", unknown));
    }
    facts.addAll(with(child.compatibility()));
    facts.addAll(heritage(child.heritage()));
    return String.join("; ", facts) + ".";
  }

  private static List<String> with(Compatibility plan) {
    List<String> facts = new ArrayList<>();
    if (plan.onlyChild()) {
      facts.add("needs to be the only child");
    }
    AgeRange ages = plan.otherAges();
    if (ages != null) {
      facts.add("may live with children " + ages.inWords());
    }
    Sex sex = plan.otherSex();
    if (sex != null) {
      facts.add("may live with " + (sex == Sex.MALE ? "boys" : "girls") + " only");
    }
    return facts;
  }

  private static List<String> heritage(Heritage heritage) {
    List<String> facts = new ArrayList<>();
    Set<String> who = heritage.specific().isEmpty() ? heritage.ethnicGroups() : heritage.specific();
    say("describes themselves as ", who, facts);
    say("speaks at home ", heritage.firstLanguages(), facts);
    say("religion ", heritage.religions(), facts);
    return facts;
  }

  private static void say(String before, Set<String> words, List<String> facts) {
    if (!words.isEmpty()) {
      facts.add(before + Wording.list(List.copyOf(words)));
    }
  }

  private static String sex(Sex sex) {
    return switch (sex) {
      case MALE -> "boy";
      case FEMALE -> "girl";
      case UNKNOWN -> "sex not known";
    };
  }

  private static String level(NeedLevel level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
