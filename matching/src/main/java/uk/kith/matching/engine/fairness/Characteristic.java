package uk.kith.matching.engine.fairness;

import uk.kith.kernel.EthnicCode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.outside.AgeBand;

/** What children are compared by (R-MATCH-21). */
public enum Characteristic {
  ETHNIC_GROUP("Ethnic group"),
  AGE("Age"),
  SEX("Sex"),
  DISABILITY("Disability"),
  SIBLINGS("Brothers and sisters");

  private static final String NOT_KNOWN = "Not known";

  private final String words;

  Characteristic(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * The group of a child, by what is recorded and nothing else (R-MATCH-08).
   *
   * @param age in completed years
   * @param together children of the search
   */
  String group(ChildSnapshot child, int age, int together) {
    return switch (this) {
      case ETHNIC_GROUP -> ethnicGroup(child);
      case AGE -> AgeBand.of(age).words();
      case SEX ->
          child.sex() == Sex.MALE ? "Boys" : child.sex() == Sex.FEMALE ? "Girls" : NOT_KNOWN;
      case DISABILITY -> {
        NeedLevel level = child.needs().level(NeedKind.DISABILITY);
        yield level == null
            ? NOT_KNOWN
            : level == NeedLevel.NONE ? "Without a disability" : "With a disability";
      }
      case SIBLINGS -> together > 1 ? "Brothers and sisters together" : "One child";
    };
  }

  /** By the national code, which is coarser than what people say of themselves. */
  private static String ethnicGroup(ChildSnapshot child) {
    EthnicCode code = child.heritage().findNationalCode().orElse(null);
    if (code == null) {
      return "In other words";
    }
    return switch (code) {
      case NOBT -> NOT_KNOWN;
      case REFU -> "Would rather not say";
      default -> code.meaning();
    };
  }
}
