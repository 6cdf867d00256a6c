package uk.kith.app.web.asking;

import java.util.Arrays;
import java.util.List;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Tag;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;

/** Considerations and calls in the words of pages. */
public final class AskedWords {

  private AskedWords() {}

  static String kind(ConsiderationKind kind) {
    return switch (kind) {
      case PARENT -> "Parent, or person with parental responsibility";
      case CONNECTED_PERSON -> "Relative, friend or other connected person";
      case CHILD -> "What the child wishes and feels";
      case FAMILY -> "What the family wishes";
      case CARER -> "What carers wish";
      case CONTACT -> "Family time";
      case IDENTITY -> "Religion, origin, culture and language";
      case SAFETY -> "People, places and schools to keep away from";
    };
  }

  static String outcome(ConsiderationOutcome outcome) {
    return switch (outcome) {
      case SUITABLE -> "Could care for the child";
      case BEING_ASSESSED -> "Assessment under way";
      case NOT_CONSISTENT_WITH_WELFARE -> "Would not be consistent with the child’s welfare";
      case NOT_PRACTICABLE -> "Not reasonably practicable now";
      case NOT_WILLING -> "Asked, and does not wish to";
      case NOBODY_KNOWN -> "Nobody is known";
      case NOTED -> "Noted";
    };
  }

  /** What came of a call, as a tag. */
  public static Tag answer(CallAnswer answer) {
    return switch (answer) {
      case YES -> new Tag("Yes", Tag.Colour.GREEN);
      case NO -> new Tag("No", Tag.Colour.GREY);
      case RING_BACK -> new Tag("Ring back", Tag.Colour.YELLOW);
      case NO_ANSWER -> new Tag("No answer", Tag.Colour.GREY);
    };
  }

  static String with(SpokenWith with) {
    return switch (with) {
      case CARER -> "Carer";
      case SUPERVISING_WORKER -> "Supervising worker";
      case AGENCY -> "Agency desk";
    };
  }

  static List<Choice> carers() {
    return choices(true);
  }

  static List<Choice> matters() {
    return choices(false);
  }

  private static List<Choice> choices(boolean carers) {
    return Arrays.stream(ConsiderationKind.values())
        .filter(kind -> kind.isAboutACarer() == carers)
        .map(kind -> Choice.of(kind.name(), kind(kind)))
        .toList();
  }

  static List<Choice> outcomes() {
    return Arrays.stream(ConsiderationOutcome.values())
        .filter(outcome -> outcome.suits(ConsiderationKind.PARENT))
        .map(outcome -> Choice.of(outcome.name(), outcome(outcome)))
        .toList();
  }

  /** Why a home says no, the first choice asking for one. */
  public static List<Choice> reasons() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Choice.of("", "Why not?")),
            Arrays.stream(Declined.values()).map(why -> Choice.of(why.name(), why.words())))
        .toList();
  }

  /** Who may be rung about a home. */
  public static List<Choice> spokenWith() {
    return Arrays.stream(SpokenWith.values())
        .map(with -> Choice.of(with.name(), with(with)))
        .toList();
  }
}
