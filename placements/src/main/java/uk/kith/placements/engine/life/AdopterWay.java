package uk.kith.placements.engine.life;

import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_BROUGHT_BACK;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_DECIDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_DETERMINED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_GOES_AHEAD;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_PANEL_AGAINST;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_PANEL_FOR;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_REFUSED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_REVIEW_ENDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_REVIEW_SOUGHT;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_ONE_DECIDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_TWO_NOTICE;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.kith.kernel.Moves;

/**
 * How an application of adopters stands by its recorded steps (R-ADOPT-04 to -06; AAR 2005 regs 27
 * to 30B): what may follow what.
 */
public enum AdopterWay {
  ENQUIRY("Before stage one"),
  STAGE_ONE("Stage one"),
  BETWEEN_THE_STAGES("Between the stages"),
  STAGE_TWO("Stage two"),
  RECOMMENDED("The panel has given its recommendation"),
  TOLD("Told that they are not thought suitable"),
  UNDER_REVIEW("A review of what they were told is open"),
  REVIEWED("The review is over"),
  APPROVED("Approved"),
  BROUGHT_BACK("Brought back to the panel after the approval"),
  REFUSED("Not approved"),
  WITHDRAWN("The application ended without a decision");

  /**
   * A recommendation is advice: whatever it was, the decision maker may decide for or against. Only
   * a review, or the days to ask for one, lies between what adopters are told and a decision. A
   * registration may begin anew where stage two was not begun in time, or the application is over.
   */
  public static final Moves<AdopterWay> MOVES =
      Moves.of("Application of adopters", ENQUIRY)
          .when(
              "the agency gives notice that stage one goes ahead",
              STAGE_ONE,
              ENQUIRY,
              BETWEEN_THE_STAGES,
              APPROVED,
              REFUSED,
              WITHDRAWN)
          .when("stage one ends with its decision", BETWEEN_THE_STAGES, STAGE_ONE)
          .when("they give notice of stage two, within six months", STAGE_TWO, BETWEEN_THE_STAGES)
          .when("the panel recommends", RECOMMENDED, STAGE_TWO, RECOMMENDED, BROUGHT_BACK)
          .when(
              "they are told that they are not thought suitable",
              TOLD,
              STAGE_TWO,
              RECOMMENDED,
              BROUGHT_BACK)
          .when("they ask for a review, or make representations", UNDER_REVIEW, TOLD)
          .when("the review gives its recommendation", REVIEWED, UNDER_REVIEW)
          .when("they are approved", APPROVED, RECOMMENDED, REVIEWED)
          .when("they are approved without a panel, with the reason", APPROVED, STAGE_TWO)
          .when("the approval goes on", APPROVED, BROUGHT_BACK)
          .when("they are approved, the days for a review being over", APPROVED, TOLD)
          .when("they are not approved, the days for a review being over", REFUSED, TOLD)
          .when("they are not approved", REFUSED, REVIEWED)
          .when("their suitability is brought back to the panel", BROUGHT_BACK, APPROVED)
          .when(
              "the application ends without a decision",
              WITHDRAWN,
              ENQUIRY,
              STAGE_ONE,
              BETWEEN_THE_STAGES,
              STAGE_TWO,
              RECOMMENDED,
              TOLD,
              UNDER_REVIEW,
              REVIEWED)
          .done();

  private static final Map<LifeEvent, AdopterWay> TO =
      Map.ofEntries(
          Map.entry(ADOPTER_GOES_AHEAD, STAGE_ONE),
          Map.entry(ADOPTER_STAGE_ONE_DECIDED, BETWEEN_THE_STAGES),
          Map.entry(ADOPTER_STAGE_TWO_NOTICE, STAGE_TWO),
          Map.entry(ADOPTER_PANEL_FOR, RECOMMENDED),
          Map.entry(ADOPTER_PANEL_AGAINST, RECOMMENDED),
          Map.entry(ADOPTER_DETERMINED, TOLD),
          Map.entry(ADOPTER_REVIEW_SOUGHT, UNDER_REVIEW),
          Map.entry(ADOPTER_REVIEW_ENDED, REVIEWED),
          Map.entry(ADOPTER_DECIDED, APPROVED),
          Map.entry(ADOPTER_BROUGHT_BACK, BROUGHT_BACK),
          Map.entry(ADOPTER_REFUSED, REFUSED),
          Map.entry(ADOPTER_WITHDRAWN, WITHDRAWN));

  private final String words;

  AdopterWay(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether an event is a step of the table. */
  public static boolean isStep(LifeEvent event) {
    return TO.containsKey(event);
  }

  /** Whether they were told that they are not thought suitable, and nothing is decided since. */
  public boolean isAfterWhatTheyWereTold() {
    return this == TOLD || this == UNDER_REVIEW || this == REVIEWED;
  }

  /** Whether the table lets a step follow how the application stands. */
  public boolean allows(LifeEvent event) {
    AdopterWay to = TO.get(event);
    return to != null && MOVES.find(this, to).isPresent();
  }

  /**
   * How an application stands after what is recorded of it. Steps of one day stand in the order
   * that the table allows; what it does not allow, though it is recorded, counts all the same.
   */
  public static AdopterWay after(Life life) {
    Map<LocalDate, List<LifeEvent>> days = new TreeMap<>();
    life.entries().stream()
        .filter(entry -> isStep(entry.event()))
        .sorted(Comparator.comparing(Life.Entry::event))
        .forEach(
            entry -> days.computeIfAbsent(entry.on(), day -> new ArrayList<>()).add(entry.event()));
    AdopterWay way = ENQUIRY;
    for (List<LifeEvent> open : days.values()) {
      while (!open.isEmpty()) {
        LifeEvent next = open.stream().filter(way::allows).findFirst().orElse(open.get(0));
        open.remove(next);
        way = Objects.requireNonNull(TO.get(next));
      }
    }
    return way;
  }
}
