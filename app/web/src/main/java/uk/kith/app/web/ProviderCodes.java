package uk.kith.app.web;

import java.util.List;
import uk.kith.app.web.component.Choice;

/** Who provides a placement, by the codes of the return (R-PLACE-45), as choices. */
public final class ProviderCodes {

  private static final List<Choice> OTHERS =
      List.of(
          Choice.of("PR2", "Another local authority (PR2)"),
          Choice.of("PR3", "Another public body, such as a health trust (PR3)"),
          Choice.of("PR4", "A private body (PR4)"),
          Choice.of("PR5", "A voluntary body (PR5)"));

  /** Of a home of which nothing is known. */
  public static final List<Choice> ALL =
      List.of(
          Choice.of("", "Not known"),
          Choice.of("PR1", "The authority itself (PR1)"),
          OTHERS.get(0),
          OTHERS.get(1),
          OTHERS.get(2),
          OTHERS.get(3),
          Choice.of("PR0", "A parent, or who has parental responsibility (PR0)"));

  /** Of a home that is neither the authority's own nor a parent's. */
  public static final List<Choice> OF_OTHERS =
      List.of(
          Choice.of("", "Choose who provides it"),
          OTHERS.get(0),
          OTHERS.get(1),
          OTHERS.get(2),
          OTHERS.get(3));

  private ProviderCodes() {}
}
