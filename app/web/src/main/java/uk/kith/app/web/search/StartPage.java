package uk.kith.app.web.search;

import java.util.List;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;

/**
 * Starting the placement that a reservation holds places for.
 *
 * @param moves true when a child leaves another placement for it, which asks for the reason
 */
public record StartPage(
    String searchHref,
    String searchName,
    String reservation,
    String heading,
    List<Fact> facts,
    List<FindingView> findings,
    List<Choice> acceptable,
    boolean moves) {

  /** The placement codes of the SSDA903 return that a search can lead to. */
  public static final List<Choice> TYPES =
      List.of(
          Choice.of("U1", "U1: foster placement with relative or friend, long term"),
          Choice.of("U3", "U3: foster placement with relative or friend, not long term"),
          Choice.of("U4", "U4: foster placement with other carer, long term"),
          Choice.of("U6", "U6: foster placement with other carer, not long term"),
          Choice.of("K2", "K2: children’s home"),
          Choice.of("R3", "R3: family centre or mother and baby unit"),
          Choice.of("H5", "H5: semi-independent living"),
          Choice.of("P1", "P1: placed with own parents"),
          Choice.of("P2", "P2: independent living"));

  /** Why a placement ends by a move (R-PLACE-47). */
  public static final List<Choice> REASONS =
      List.of(
          Choice.of("", "Choose a reason"),
          Choice.of("CARPL", "CARPL: change to the care plan"),
          Choice.of("CLOSE", "CLOSE: the home closes"),
          Choice.of("ALLEG", "ALLEG: allegation"),
          Choice.of("STAND", "STAND: standards of care"),
          Choice.of("APPRR", "APPRR: approval removed"),
          Choice.of("CREQB", "CREQB: carer asks, because of the child’s behaviour"),
          Choice.of("CREQO", "CREQO: carer asks, for another reason"),
          Choice.of("CHILD", "CHILD: the child asks"),
          Choice.of("LAREQ", "LAREQ: the authority asks"),
          Choice.of("PLACE", "PLACE: change in the status of the placement only"),
          Choice.of("CUSTOD", "CUSTOD: custody arrangement"),
          Choice.of("OTHER", "OTHER: another reason"));
}
