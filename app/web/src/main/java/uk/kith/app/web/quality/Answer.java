package uk.kith.app.web.quality;

import java.util.function.Predicate;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.engine.quality.KnownFacts.Lives;

/**
 * A figure, or another answer of Kith, that rests on a fact; of whom it cannot be told, and of whom
 * it is told but rests on a fact that is doubted.
 */
public enum Answer {
  TAKEN_IN("Number looked after", "a row that cannot be read is not taken in", none(), none()),
  LOOKED_AFTER(
      "Number looked after",
      "who is counted on a day goes by the days of episodes",
      none(),
      KnownFacts::lookedAfter),
  LEFT_OUT(
      "Number looked after",
      "who moved, and nobody recorded whereto, is counted nowhere",
      child -> !child.lookedAfter(),
      none()),
  COUNTED_TWICE(
      "Number looked after",
      "a child with two records may be counted twice",
      none(),
      KnownFacts::lookedAfter),
  SINCE(
      "Looked after since",
      "the day on which care began, from which what is due is reckoned",
      none(),
      KnownFacts::lookedAfter),
  OUTSIDE(
      "Share placed outside the area",
      "goes by the postcode of the placement; who has none stays in the whole",
      placed(lives -> !lives.areaKnown()),
      placed(Lives::areaKnown)),
  WHY_OUTSIDE(
      "Why homes were found outside",
      "a lack of local homes is counted, but no list bears it out",
      none(),
      placed(Lives::areaKnown)),
  COST(
      "What placements cost",
      "on the pages of placements: a home without its fee has none",
      none(),
      placed(lives -> true)),
  DISTANCE(
      "Miles from home",
      "needs both postcodes",
      placed(lives -> !lives.milesKnown()),
      placed(Lives::milesKnown)),
  SHORT_BREAKS(
      "Short breaks left out of figures",
      "goes by the legal status",
      child -> child.lookedAfter() && !child.legalStatusKnown(),
      child -> child.lookedAfter() && child.legalStatusKnown()),
  KIND_OF_HOME(
      "Children’s homes outside", "counted by the placement type", none(), placed(lives -> true)),
  PROVISION(
      "Own foster homes and those of agencies",
      "counted by the provider, in homes and forecasts; a foster home without one counts as an"
          + " agency’s",
      placed(lives -> !lives.providerKnown()),
      placed(Lives::providerKnown)),
  GROWN_UP(
      "Number looked after",
      "who is 18 is left out, and baselines of forecasts count them apart",
      all(),
      none()),
  PLACES(
      "Vacant places",
      "a placement that goes on fills a place of its home",
      none(),
      placed(lives -> true)),
  FOR_ADOPTION(
      "Placed for adoption",
      "counted by the placement types A3 to A6",
      none(),
      placed(Lives::forAdoption)),
  ENTRY_TO_PLACED(
      "Days from entering care to moving in with adopters (A1)",
      "of the Department’s scorecard, which goes by the return: the days cannot be told",
      all(),
      none()),
  ORDER_TO_MATCH(
      "Days from a placement order to the match (A2)",
      "of the Department’s scorecard, which goes by the return: the days cannot be told",
      all(),
      none()),
  ADOPTION_DECISIONS(
      "Decisions for adoption, made and reversed (A15, A5)",
      "of the Department’s scorecard, which goes by the return: a decision may count in the wrong"
          + " year, or not at all",
      none(),
      all()),
  AGE(
      "Age",
      "terms of approval and counts of pupils go by it",
      child -> !child.birthKnown(),
      KnownFacts::birthKnown),
  SEX("Sex", "terms of approval go by it", child -> !child.sexKnown(), KnownFacts::sexKnown),
  ETHNICITY(
      "National code of ethnicity",
      "told in lists for inspectors",
      child -> !child.ethnicityKnown(),
      KnownFacts::ethnicityKnown),
  WORKER(
      "Whose child it is",
      "lists of mine and my team’s go by the worker",
      child -> !child.workerKnown(),
      KnownFacts::workerKnown),
  NEEDS(
      "Order of options",
      "homes are compared by what the child needs",
      child -> !child.needsKnown(),
      none()),
  SCHOOL("Near school", "one of the five tests of every home", all(), none()),
  DUE("What is due", "nobody can tell the day, so nothing is ever late", all(), none()),
  REVIEWS(
      "Next review due",
      "a review that a return tells counts as held, and the next one falls due from its day",
      none(),
      KnownFacts::lookedAfter),
  INTERVIEWS(
      "Interviews after going missing",
      "due within 72 hours of the day on which the return tells that a child was found",
      none(),
      KnownFacts::lookedAfter),
  LIBERTY(
      "Kinds of home under an order that deprives of liberty",
      "a placement is asked whether its kind is allowed on the days of the order",
      none(),
      KnownFacts::lookedAfter),
  LAW("No figure", "it asks whether the law was kept", none(), none()),
  NOTHING("Nothing that Kith counts", "it matters to the return alone", none(), none());

  private final String text;
  private final String why;
  private final Predicate<KnownFacts> notKnown;
  private final Predicate<KnownFacts> doubtful;

  Answer(String text, String why, Predicate<KnownFacts> notKnown, Predicate<KnownFacts> doubtful) {
    this.text = text;
    this.why = why;
    this.notKnown = notKnown;
    this.doubtful = doubtful;
  }

  public String text() {
    return text;
  }

  /**
   * An indicator of the Department's that rests on what a return tells; the scorecard of Kith
   * counts what is recorded here.
   */
  boolean isOfScorecard() {
    return this == ENTRY_TO_PLACED || this == ORDER_TO_MATCH || this == ADOPTION_DECISIONS;
  }

  /** Of whom it cannot be told is not in it at all. */
  boolean leavesOut() {
    return this == TAKEN_IN || this == GROWN_UP || this == LEFT_OUT;
  }

  /** How the answer rests on the fact, within a sentence. */
  public String why() {
    return why;
  }

  /** The answer cannot be told of the child. */
  boolean isNotKnownOf(KnownFacts child) {
    return notKnown.test(child);
  }

  /** The answer is told of the child and may rest on the fact. */
  boolean mayBeWrongOf(KnownFacts child) {
    return doubtful.test(child);
  }

  /** Of a placement that the reader may not see nothing is told. */
  private static Predicate<KnownFacts> placed(Predicate<Lives> which) {
    return child -> {
      Lives lives = child.lives();
      return lives != null && which.test(lives);
    };
  }

  private static Predicate<KnownFacts> none() {
    return child -> false;
  }

  private static Predicate<KnownFacts> all() {
    return child -> true;
  }
}
