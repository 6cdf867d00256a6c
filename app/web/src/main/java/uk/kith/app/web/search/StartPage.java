package uk.kith.app.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;

/**
 * Starting the placement that a reservation holds places for.
 *
 * @param household for which places are held
 * @param children for whom
 * @param types the kinds of placement that it can be
 * @param asksBackground the choice has no note on the children's background yet (R-MATCH-04)
 * @param approvalsHref where the approvals are that it waits for; null when it waits for none
 * @param fee how the heading of the fee reads; says so when it is of each child
 * @param moves true when a child leaves another placement for it, which asks for the reason
 * @param rights of whom it is asked by what right they are looked after (R-DATA-05)
 * @param statuses the answers
 * @param stays the children go back to where they live on a day that is asked for (R-PLACE-30)
 * @param asksProvider the home is neither the authority's own nor a parent's
 */
public record StartPage(
    String searchHref,
    String searchName,
    String reservation,
    String household,
    List<String> children,
    String heading,
    List<Fact> facts,
    List<FindingView> findings,
    List<Choice> acceptable,
    List<Choice> types,
    boolean asksBackground,
    @Nullable String approvalsHref,
    String fee,
    boolean moves,
    List<Right> rights,
    List<Choice> statuses,
    boolean stays,
    boolean asksProvider) {

  /**
   * The question by what right a child is looked after.
   *
   * @param id of the field
   * @param question names the child
   */
  public record Right(String id, String question) {}

  /** Why a placement ends by a move (R-PLACE-47). */
  public static final List<Choice> REASONS =
      List.of(
          Choice.of("", "Choose a reason"),
          Choice.of("CARPL", "Change to the care plan (CARPL)"),
          Choice.of("CLOSE", "The home closes (CLOSE)"),
          Choice.of("ALLEG", "Allegation (ALLEG)"),
          Choice.of("STAND", "Standards of care (STAND)"),
          Choice.of("APPRR", "Approval removed (APPRR)"),
          Choice.of("CREQB", "Carer asks, because of the child’s behaviour (CREQB)"),
          Choice.of("CREQO", "Carer asks, for another reason (CREQO)"),
          Choice.of("CHILD", "The child asks (CHILD)"),
          Choice.of("LAREQ", "The authority asks (LAREQ)"),
          Choice.of("PLACE", "Change in the status of the placement only (PLACE)"),
          Choice.of("CUSTOD", "Custody arrangement (CUSTOD)"),
          Choice.of("OTHER", "Another reason (OTHER)"));
}
