package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.placements.engine.PlacementCodes;

/**
 * The end of a child's placement by which the child ceases to be looked after. A move to another
 * home ends a placement by itself when the next one starts.
 *
 * @param href of the child
 * @param reasons REC of the return, by the year in which the day falls
 * @param findings what the rules say against the reason; none before it is sent
 * @param acceptable the rules in spite of which it can be recorded
 */
public record LeavePage(
    String href,
    String name,
    List<Fact> facts,
    List<Choice> reasons,
    List<FindingView> findings,
    List<Choice> acceptable,
    String searchHref) {

  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("E4A", "Returned home to parents or relatives, as planned");
    REASONS.put("E4B", "Returned home to parents or relatives, not as planned");
    REASONS.put("E13", "Lives with parents or relatives without parental responsibility");
    REASONS.put("E41", "Child arrangements order, or residence order");
    REASONS.put("E45", "Special guardianship: former foster carers, relatives or friends");
    REASONS.put("E46", "Special guardianship: former foster carers, no relatives or friends");
    REASONS.put("E47", "Special guardianship: others, relatives or friends");
    REASONS.put("E48", "Special guardianship: others, no relatives or friends");
    REASONS.put("E43", "Special guardianship: former foster carers");
    REASONS.put("E44", "Special guardianship: others");
    REASONS.put("E11", "Adopted, the application unopposed");
    REASONS.put("E12", "Adopted, consent dispensed with");
    REASONS.put("E17", "Aged 18 or over, stays with the present carers");
    REASONS.put("E5", "Independent living, with formal advice or support");
    REASONS.put("E6", "Independent living, without formal advice or support");
    REASONS.put("E7", "Residential care funded by adult social care");
    REASONS.put("E3", "Another local authority took over");
    REASONS.put("E16", "Moved abroad");
    REASONS.put("E15", "Found to be 18 or over");
    REASONS.put("E14", "Accommodation on remand ended");
    REASONS.put("E9", "Sentenced to custody");
    REASONS.put("E2", "Died");
    REASONS.put("E8", "Another reason");
  }

  /** X1, for a placement that another followed, before the reasons of the year of a day. */
  static List<Choice> endingsOn(LocalDate day) {
    List<Choice> choices = new ArrayList<>(reasonsOn(day));
    choices.add(1, Choice.of("X1", "Moved to another placement (X1)"));
    return choices;
  }

  /** The reasons of the return in whose year a day falls. */
  static List<Choice> reasonsOn(LocalDate day) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Choose a reason")));
    REASONS.forEach(
        (code, words) -> {
          if (PlacementCodes.isReasonCeased(code, day)) {
            choices.add(Choice.of(code, words + " (" + code + ")"));
          }
        });
    return choices;
  }
}
